package io.blotter.embedded.registry;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A schema that someone sends.
 *
 * @param schema its text
 * @param normalize whether two that differ in ways without meaning count as the same
 */
record SchemaRequest(String schema, boolean normalize) {
    /**
     * Reads a request's body. Metadata and rules are let pass unused.
     *
     * @throws RegistryError if it has no schema, or one that is not self-contained Avro
     */
    static SchemaRequest of(JsonNode body, boolean normalize) {
        String type = body.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO") && !type.equals("null")) {
            throw RegistryError.invalidSchema("this registry knows AVRO, not " + type);
        }
        if (!body.path("references").isEmpty()) {
            throw RegistryError.invalidSchema("this registry knows no references: send a self-contained schema");
        }
        String schema = body.path("schema").asText("");
        if (schema.isBlank()) {
            throw RegistryError.invalidSchema("the request has no schema");
        }
        return new SchemaRequest(schema, normalize);
    }
}
