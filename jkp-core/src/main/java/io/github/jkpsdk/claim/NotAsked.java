package io.github.jkpsdk.claim;

/** Why a trainee is not asked for one of search and attendance; the fact {@code reason}. */
enum NotAsked {
  /** The attendance at the training suffices. */
  ATTENDANCE_SUFFICES,
  /** The search for work suffices. */
  JOB_SEARCH_SUFFICES,
  /** Attendance alone is asked for. */
  ATTENDANCE_REQUIRED
}
