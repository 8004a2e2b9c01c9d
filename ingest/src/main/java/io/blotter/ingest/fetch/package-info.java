/** Documents of the web, fetched within limits and from public addresses only. */
@NullMarked
package io.blotter.ingest.fetch;

import org.jspecify.annotations.NullMarked;
