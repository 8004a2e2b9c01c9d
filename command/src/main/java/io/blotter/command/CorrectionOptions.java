package io.blotter.command;

import io.blotter.aggregate.correction.CorrectionRules;
import io.blotter.json.CorrectionJson;
import io.blotter.json.Json;
import io.blotter.schemas.Correction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who makes a correction, and why. */
final class CorrectionOptions {
    private static final int ID_DIGITS = 12;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; shown with what it changes.")
    private String reason;

    @Option(
            names = "--author",
            paramLabel = "WHO",
            defaultValue = "${env:BLOTTER_AUTHOR:-analyst}",
            description = "A role or initials (default: BLOTTER_AUTHOR, else analyst).")
    private String author;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Id of the correction; one that is there already is replaced (default: a new one).")
    private Optional<String> id;

    /** A correction made now; wrong usage where it could not be used. */
    Correction correction(Object change) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Correction nameless = new Correction("", author.strip(), now, reason.strip(), change);
        Correction correction = new Correction(
                id.map(String::strip).orElseGet(() -> "c-" + digest(Json.line(CorrectionJson.of(nameless)))),
                nameless.getAuthor(),
                now,
                nameless.getReason(),
                change);
        Optional<String> problem = CorrectionRules.problem(correction);
        if (problem.isPresent()) {
            throw wrong(problem.get());
        }
        return correction;
    }

    /** What is wrong with what was typed, to be thrown. */
    ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    /** Whether an id was given. */
    boolean named() {
        return id.isPresent();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
