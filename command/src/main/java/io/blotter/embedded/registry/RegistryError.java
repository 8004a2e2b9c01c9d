package io.blotter.embedded.registry;

/** A request that cannot be served, with the code and the words that Confluent's registry has for it. */
final class RegistryError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    private RegistryError(int code, String message) {
        super(message);
        this.code = code;
    }

    static RegistryError subjectNotFound(String subject) {
        return new RegistryError(40401, "Subject '" + subject + "' not found.");
    }

    static RegistryError versionNotFound(int version) {
        return new RegistryError(40402, "Version " + version + " not found.");
    }

    static RegistryError schemaNotFound() {
        return new RegistryError(40403, "Schema not found");
    }

    static RegistryError noLevelOfItsOwn(String subject) {
        return new RegistryError(
                40408, "Subject '" + subject + "' does not have subject-level compatibility configured");
    }

    static RegistryError incompatible(String subject, String why) {
        return new RegistryError(
                409,
                "Schema being registered is incompatible with an earlier schema for subject \"" + subject
                        + "\", details: " + why);
    }

    static RegistryError unreadableRequest(String why) {
        return new RegistryError(400, "The request is not a JSON object: " + why);
    }

    static RegistryError invalidSchema(String why) {
        return new RegistryError(42201, "Invalid schema: " + why);
    }

    static RegistryError invalidVersion(String version) {
        return new RegistryError(
                42202,
                "The specified version '" + version + "' is not a valid version id. "
                        + "Allowed values are between [1, 2^31-1] and the string \"latest\"");
    }

    static RegistryError invalidLevel(String level) {
        return new RegistryError(
                42203,
                "Invalid compatibility level " + level + ". Valid values are none, backward, forward, full, "
                        + "backward_transitive, forward_transitive, and full_transitive");
    }

    static RegistryError keptForGood() {
        return new RegistryError(
                42205, "This registry forgets no schema: records in the topics may need it. Delete without permanent");
    }

    static RegistryError notStored(String why) {
        return new RegistryError(50001, "The change could not be stored: " + why);
    }

    /** Confluent's code: the status alone, or the status and two digits more. */
    int code() {
        return code;
    }

    /** The HTTP status. */
    int status() {
        return code >= 1000 ? code / 100 : code;
    }
}
