@NullMarked
package io.blotter.web;

import org.jspecify.annotations.NullMarked;
