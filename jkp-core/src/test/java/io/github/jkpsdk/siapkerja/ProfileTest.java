package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.siapkerja.Profile.Part;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTest {

  @Test
  void tellsWhatIsMissing() {
    Profile profile = new Profile(EnumSet.complementOf(EnumSet.of(Part.SKILLS, Part.FORMAL_PHOTO)));

    assertThat(profile.missing()).containsExactly(Part.FORMAL_PHOTO, Part.SKILLS);
    assertThat(profile.isComplete()).isFalse();
  }

  @Test
  void withAllPartsIsComplete() {
    assertThat(new Profile(EnumSet.allOf(Part.class)).isComplete()).isTrue();
  }

  @Test
  void withNoPartMissesAll() {
    assertThat(new Profile(Set.of()).missing()).containsExactly(Part.values());
  }

  @Test
  void keepsItsOwnCopy() {
    Set<Part> parts = EnumSet.of(Part.SKILLS);
    Profile profile = new Profile(parts);

    parts.add(Part.CERTIFICATES);

    assertThat(profile.filled()).containsExactly(Part.SKILLS);
  }
}
