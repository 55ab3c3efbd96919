/** Words for people, in Indonesian and English, made from findings and their facts. */
@NullMarked
package io.github.jkpsdk.explanation;

import org.jspecify.annotations.NullMarked;
