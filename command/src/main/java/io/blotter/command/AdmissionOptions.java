package io.blotter.command;

import io.blotter.web.AccessToken;
import io.blotter.web.Admission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may publish over HTTP, and how often. */
final class AdmissionOptions {
    private static final String ENVIRONMENT = "BLOTTER_HTTP_TOKEN";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--http-token-file",
            paramLabel = "FILE",
            description = "Publishing over HTTP needs the token in this file as bearer token (default: the token in "
                    + ENVIRONMENT + ", else none is needed).")
    private Optional<Path> tokenFile;

    @Option(
            names = "--http-rate",
            paramLabel = "N",
            defaultValue = "" + Admission.USUAL_RATE,
            description = "How many publishing requests a second are taken (default: ${DEFAULT-VALUE}).")
    private int rate;

    Admission admission() {
        if (rate < 1) {
            throw new ParameterException(spec.commandLine(), "--http-rate is " + rate + "; give 1 at least");
        }
        Optional<String> token = tokenFile.map(this::firstLine).or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT))
                .filter(text -> !text.isBlank()));
        return new Admission(token.map(this::token), rate);
    }

    private AccessToken token(String text) {
        try {
            return new AccessToken(text.strip());
        } catch (IllegalArgumentException weak) {
            throw new ParameterException(spec.commandLine(), "the token cannot be used: " + weak.getMessage());
        }
    }

    private String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "cannot read the token in " + file + " (" + unreadable + ")");
        }
    }
}
