/**
 * The search for work, training and forms that a benefit month asks for.
 *
 * <p>What is asked for from month 2 on: Permenaker 2/2025 article 13(2) to (5); before it
 * Permenaker 15/2021, as the agency tells it.
 *
 * <pre>{@code
 * JobApplication.builder().on(LocalDate.of(2026, 7, 2)).company("PT Maju Bersama").build().on() // 2026-07-02
 * }</pre>
 */
@NullMarked
package io.github.jkpsdk.activity;

import org.jspecify.annotations.NullMarked;
