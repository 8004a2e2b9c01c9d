/** Records as the JSON that the command and the web service give out: the shapes of docs/json.md. */
@NullMarked
package io.blotter.json;

import org.jspecify.annotations.NullMarked;
