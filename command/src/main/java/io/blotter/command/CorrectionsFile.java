package io.blotter.command;

import io.blotter.json.BadCorrectionException;
import io.blotter.json.CorrectionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file of corrections, one JSON object a line, as {@code correct list} prints them. */
final class CorrectionsFile {
    private CorrectionsFile() {}

    /** Hands over each line, and names those that are no corrections; the exit status. */
    static int read(StandardStreams streams, Path file, Consumer<CorrectionJson.Line> receiver) {
        int status = ExitStatus.WELL;
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                receiver.accept(CorrectionJson.read(lines.get(i)));
            } catch (BadCorrectionException refused) {
                streams.err().println("refused: " + file + ", line " + (i + 1) + ": " + refused.getMessage());
                status = ExitStatus.BAD_INPUT;
            }
        }
        return status;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new CommandFailedException(
                    "cannot read the corrections in " + file + " (" + unreadable + ")", unreadable);
        }
    }
}
