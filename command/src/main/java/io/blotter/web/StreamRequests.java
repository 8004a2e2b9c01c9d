package io.blotter.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Whoever asks for a stream gets the stream. Without this only those would who say that they accept server-sent events, as browsers
 * do; others, who ask from a shell, would get an empty answer.
 */
final class StreamRequests implements HttpConfiguration.Customizer {
    private static final HttpField ACCEPT = new HttpField(HttpHeader.ACCEPT, "text/event-stream");

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return NewsStream.PATHS.contains(request.getHttpURI().getPath()) ? new Accepting(request) : request;
    }

    private static final class Accepting extends Request.Wrapper {
        private final HttpFields headers;

        Accepting(Request request) {
            super(request);
            this.headers = HttpFields.build(request.getHeaders()).put(ACCEPT).asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
