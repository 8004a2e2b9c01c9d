package io.blotter.ingest.folder;

import io.blotter.ingest.source.AnnouncementFiles.State;
import java.util.Map;

/**
 * What of a folder was read.
 *
 * @param folder its path, for people who look at the file
 * @param read the files that were read, by their paths within the folder, as they stood then
 */
record FolderPosition(String folder, Map<String, State> read) {
    FolderPosition {
        read = Map.copyOf(read);
    }
}
