package io.blotter.aggregate.operation;

import io.blotter.schemas.Operation;
import java.util.Optional;

/**
 * How one operation changed; before and after are never equal.
 *
 * @param before the operation as it was; empty where it is new
 * @param after the operation as it is; empty where it is no more
 */
public record OperationChange(String operationId, Optional<Operation> before, Optional<Operation> after) {}
