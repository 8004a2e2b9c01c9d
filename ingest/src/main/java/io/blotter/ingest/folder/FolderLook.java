package io.blotter.ingest.folder;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.position.PositionFile;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Load;
import io.blotter.ingest.publish.LoadProgress;
import io.blotter.ingest.publish.LoadSummary;
import io.blotter.ingest.source.AnnouncementFiles;
import io.blotter.ingest.source.AnnouncementFiles.State;
import io.blotter.ingest.source.AnnouncementSource;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder again and again. A file is read when it stands as it stood at the look before, so that one that is being written
 * is left alone until it is whole, and then not again until it changes. Not for several threads.
 */
final class FolderLook {
    private static final Logger LOG = LoggerFactory.getLogger(FolderLook.class);

    /** So many files are written before the position is kept: few enough to repeat after a crash. */
    private static final int FILES_AT_ONCE = 1_000;

    private final Path folder;
    private final AnnouncementPublisher publisher;
    private final PositionFile<FolderPosition> file;
    private final Map<String, State> read;
    private Map<Path, State> lookedAtLast = Map.of();

    FolderLook(Path folder, AnnouncementPublisher publisher, PositionFile<FolderPosition> file) {
        this.folder = folder;
        this.publisher = publisher;
        this.file = file;
        this.read = new HashMap<>(
                file.read(new FolderPosition(folder.toString(), Map.of())).read());
    }

    /**
     * Looks once.
     *
     * @throws RuntimeException where announcements cannot be written, or the position cannot be kept: what was not written is read
     *     again by the next look
     */
    void run() {
        Map<Path, State> now = AnnouncementFiles.in(folder);
        Map<Path, State> before = lookedAtLast;
        lookedAtLast = now;
        List<Path> ready = now.entrySet().stream()
                .filter(each -> each.getValue().equals(before.get(each.getKey())))
                .filter(each -> !each.getValue().equals(read.get(name(each.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
        for (int start = 0; start < ready.size(); start += FILES_AT_ONCE) {
            load(ready.subList(start, Math.min(ready.size(), start + FILES_AT_ONCE)), now);
        }
    }

    private void load(List<Path> files, Map<Path, State> states) {
        publisher.refresh();
        AnnouncementSource source = AnnouncementSource.of(
                files.stream().map(Path::toString).toList(), InputStream.nullInputStream(), Optional.empty());
        LoadSummary summary = Load.run(source, publisher, new LoadProgress() {
            @Override
            public void refused(Item.Refused item) {
                LOG.atWarn()
                        .addKeyValue("folder", folder)
                        .addKeyValue("reason", item.reason().label())
                        .addKeyValue("problem", item.message())
                        .log("announcement refused");
            }
        });
        files.forEach(each -> Optional.ofNullable(states.get(each)).ifPresent(state -> read.put(name(each), state)));
        read.keySet().retainAll(states.keySet().stream().map(this::name).collect(Collectors.toSet()));
        file.write(new FolderPosition(folder.toString(), read));
        LOG.atInfo()
                .addKeyValue("folder", folder)
                .addKeyValue("files", files.size())
                .addKeyValue("sent", summary.sent())
                .addKeyValue("revised", summary.revised())
                .addKeyValue("alreadyThere", summary.alreadyThere())
                .addKeyValue("refused", summary.refusedInAll())
                .log("folder read");
    }

    private String name(Path file) {
        return folder.relativize(file).toString();
    }
}
