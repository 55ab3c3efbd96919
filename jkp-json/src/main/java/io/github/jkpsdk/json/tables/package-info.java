/** What each document is made of: the names, order and meaning of its fields. */
@NullMarked
package io.github.jkpsdk.json.tables;

import org.jspecify.annotations.NullMarked;
