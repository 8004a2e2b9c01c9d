package io.blotter.ingest.following;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.blotter.ingest.announcement.Shown;
import io.blotter.ingest.feed.Feed;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a YAML file says is to be followed; what it says is off is left out.
 *
 * @param feeds the feeds
 * @param folders the folders
 */
public record SourcesFile(List<Feed> feeds, List<Path> folders) {
    private static final int USUAL_MINUTES = 15;

    private static final String NOTHING = "No content";

    private static final ObjectReader YAML =
            YAMLMapper.builder().addModule(new Jdk8Module()).build().readerFor(Lines.class);

    /** Neither is changed later. */
    public SourcesFile {
        feeds = List.copyOf(feeds);
        folders = List.copyOf(folders);
    }

    /**
     * Reads a file.
     *
     * @throws BadSourcesFileException where it cannot be read, or says what cannot be meant
     */
    public static SourcesFile read(Path file) throws BadSourcesFileException {
        Lines lines = lines(file);
        List<Feed> feeds = new ArrayList<>();
        Set<URI> addresses = new HashSet<>();
        for (FeedLine line : lines.feeds().orElse(List.of())) {
            Feed feed = feed(file, line);
            if (!addresses.add(feed.address())) {
                throw new BadSourcesFileException(file + ": the feed " + feed.address() + " is there twice; keep one");
            }
            if (line.enabled().orElse(true)) {
                feeds.add(feed);
            }
        }
        List<Path> folders = new ArrayList<>();
        for (FolderLine line : lines.folders().orElse(List.of())) {
            Path folder = folder(file, line);
            if (line.enabled().orElse(true)) {
                folders.add(folder);
            }
        }
        return new SourcesFile(feeds, folders);
    }

    record Lines(Optional<List<FeedLine>> feeds, Optional<List<FolderLine>> folders) {}

    record FeedLine(
            Optional<String> name, Optional<String> url, Optional<Integer> everyMinutes, Optional<Boolean> enabled) {}

    record FolderLine(Optional<String> path, Optional<Boolean> enabled) {}

    private static Lines lines(Path file) throws BadSourcesFileException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return YAML.readValue(bytes);
        } catch (JacksonException bad) {
            String problem = problem(bad);
            String where = bad.getLocation() == null
                    ? ""
                    : ", line " + bad.getLocation().getLineNr();
            throw new BadSourcesFileException(
                    problem.startsWith(NOTHING)
                            ? file + ": it is empty; it lists feeds: or folders:"
                            : file + where + ": " + problem);
        } catch (IOException unreadable) {
            throw new BadSourcesFileException("cannot read " + file + " (" + unreadable + ")");
        }
    }

    // The lines that are indented quote the file.
    private static String problem(JacksonException bad) {
        return bad.getOriginalMessage()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(Shown::plainly)
                .collect(Collectors.joining("; "));
    }

    private static Feed feed(Path file, FeedLine line) throws BadSourcesFileException {
        String url = line.url().orElse("").strip();
        Optional<URI> address = address(url);
        if (address.isEmpty()) {
            throw new BadSourcesFileException(
                    file + ": the feed " + Shown.quoted(line.name().orElse(url))
                            + " has no url of http or https (it says " + Shown.quoted(url) + ")");
        }
        int minutes = line.everyMinutes().orElse(USUAL_MINUTES);
        if (minutes < 1) {
            throw new BadSourcesFileException(
                    file + ": the feed " + url + " is to be looked at every " + minutes + " minutes; give 1 at least");
        }
        return new Feed(line.name().orElse(address.get().getHost()), address.get(), Duration.ofMinutes(minutes));
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(new URI(url))
                    .filter(uri -> uri.getHost() != null)
                    .filter(uri ->
                            "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Path folder(Path file, FolderLine line) throws BadSourcesFileException {
        String path = line.path()
                .orElseThrow(() -> new BadSourcesFileException(file + ": a folder has no path; give it one"));
        Path folder = file.toAbsolutePath().resolveSibling(path);
        if (!Files.isDirectory(folder)) {
            throw new BadSourcesFileException(
                    file + ": there is no folder " + folder + "; make it, or correct the path");
        }
        return folder;
    }
}
