package nl.innovatietraineeship.planreview.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Kinds of interest that a reviewer may have in a plan. Each but `NONE` is a conflict.
@Schema(name = "Interest")
enum Interest {
  /// None: the review becomes clear.
  NONE,
  /// Published together within three years.
  CO_PUBLICATION,
  /// A joint project within three years.
  JOINT_PROJECT,
  SAME_EMPLOYER,
  SAME_DEPARTMENT,
  /// Was or is promotor or co-promotor.
  PROMOTOR,
  FAMILY_OR_PERSONAL,
  COMMERCIAL,
  /// Applies in the same call.
  COMPETING_APPLICANT,
  /// Another interest, told in the reason.
  OTHER
}
