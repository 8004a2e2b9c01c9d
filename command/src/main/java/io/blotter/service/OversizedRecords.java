package io.blotter.service;

import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.deadletter.DeadLetterReason;
import io.blotter.topics.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A result that its topic does not take must not stop the flow: it is noted among the dead letters, without its value, and left
 * out. Every other failure to send stops the task, whose transaction is then tried again.
 */
public final class OversizedRecords implements ProductionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OversizedRecords.class);

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> result, Exception failure) {
        if (!(failure instanceof RecordTooLargeException)) {
            return Response.fail();
        }
        DeadLetterHeaders why = new DeadLetterHeaders(
                DeadLetterReason.RESULT_TOO_LARGE,
                "what came of the record is too large for " + result.topic() + ": " + failure.getMessage(),
                context.processorNodeId(),
                context.topic(),
                context.partition(),
                context.offset());
        LOG.atError()
                .addKeyValue("topic", result.topic())
                .addKeyValue("sourceTopic", context.topic())
                .addKeyValue("sourcePartition", context.partition())
                .addKeyValue("sourceOffset", context.offset())
                .log("result too large for its topic, noted among the dead letters");
        return Response.resume(List.of(new ProducerRecord<>(
                Topics.DEAD_LETTERS.name(), null, result.key(), new byte[0], why.addedTo(new RecordHeaders()))));
    }

    @Override
    public void configure(Map<String, ?> settings) {}
}
