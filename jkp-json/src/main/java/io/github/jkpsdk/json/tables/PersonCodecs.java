package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Sex;
import io.github.jkpsdk.siapkerja.AccountRegistration;
import io.github.jkpsdk.siapkerja.ActivationCode;
import io.github.jkpsdk.siapkerja.BankAccount;
import io.github.jkpsdk.siapkerja.CivilRegistry;
import io.github.jkpsdk.siapkerja.EmailAddress;
import io.github.jkpsdk.siapkerja.LoginIdentifier;
import io.github.jkpsdk.siapkerja.MinistryService;
import io.github.jkpsdk.siapkerja.MobileNumber;
import io.github.jkpsdk.siapkerja.ParticipantNumber;
import io.github.jkpsdk.siapkerja.PasswordPolicy;
import io.github.jkpsdk.siapkerja.Profile;
import io.github.jkpsdk.siapkerja.TaxNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a person and the account. No refusal repeats any of them. */
final class PersonCodecs {

  private static final Codec<ParticipantNumber> PARTICIPANT_NUMBER =
      Texts.parsed(ParticipantNumber::of, ParticipantNumber::value);
  private static final Codec<TaxNumber> TAX_NUMBER = Texts.parsed(TaxNumber::of, TaxNumber::digits);
  private static final Codec<EmailAddress> EMAIL =
      Texts.parsed(EmailAddress::of, EmailAddress::value);
  private static final Codec<MobileNumber> MOBILE_NUMBER =
      Texts.parsed(MobileNumber::of, MobileNumber::value);

  private static final Codec<BankAccount> BANK_ACCOUNT =
      object(Draft::new, draft -> new BankAccount(draft.number, draft.holder, draft.bank))
          .required("number", TEXT, BankAccount::number, (draft, v) -> draft.number = v)
          .required("holder", TEXT, BankAccount::holder, (draft, v) -> draft.holder = v)
          .required("bank", TEXT, BankAccount::bank, (draft, v) -> draft.bank = v);

  private static final Codec<AccountRegistration> REGISTRATION =
      object(AccountRegistration::builder, AccountRegistration.Builder::build)
          .defaulted(
              "existingAccounts",
              Lists.setOf(MinistryService.class),
              Set.of(),
              AccountRegistration::existingAccounts,
              AccountRegistration.Builder::existingAccounts)
          .optional("nik", TEXT, AccountRegistration::nik, AccountRegistration.Builder::nik)
          .optional(
              "fullName",
              TEXT,
              AccountRegistration::fullName,
              AccountRegistration.Builder::fullName)
          .optional(
              "motherName",
              TEXT,
              AccountRegistration::motherName,
              AccountRegistration.Builder::motherName)
          .optional("email", TEXT, AccountRegistration::email, AccountRegistration.Builder::email)
          .optional(
              "mobileNumber",
              TEXT,
              AccountRegistration::mobileNumber,
              AccountRegistration.Builder::mobileNumber);

  private static final Codec<ActivationCode> ACTIVATION_CODE =
      object(Draft::new, draft -> new ActivationCode(draft.number, draft.expiresAt, draft.attempts))
          .required("digits", TEXT, ActivationCode::digits, (draft, v) -> draft.number = v)
          .required(
              "expiresAt",
              Dates.INSTANT,
              ActivationCode::expiresAt,
              (draft, v) -> draft.expiresAt = v)
          .required(
              "attemptsAllowed",
              Numbers.from(1, Integer.MAX_VALUE),
              ActivationCode::attemptsAllowed,
              (draft, v) -> draft.attempts = v);

  private static final Codec<LoginIdentifier> LOGIN =
      ObjectCodec.<LoginIdentifier, LoginDraft>object(LoginDraft::new, LoginDraft::login)
          .optional(
              "nik",
              CaseCodecs.NIK,
              login ->
                  login instanceof LoginIdentifier.ByNik by
                      ? Optional.of(by.nik())
                      : Optional.empty(),
              (draft, v) -> draft.nik = new LoginIdentifier.ByNik(v))
          .optional(
              "email",
              EMAIL,
              login ->
                  login instanceof LoginIdentifier.ByEmail by
                      ? Optional.of(by.email())
                      : Optional.empty(),
              (draft, v) -> draft.email = new LoginIdentifier.ByEmail(v))
          .optional(
              "mobileNumber",
              MOBILE_NUMBER,
              login ->
                  login instanceof LoginIdentifier.ByMobileNumber by
                      ? Optional.of(by.mobileNumber())
                      : Optional.empty(),
              (draft, v) -> draft.mobileNumber = new LoginIdentifier.ByMobileNumber(v));

  private static final Codec<Profile> PROFILE =
      object(Draft::new, draft -> new Profile(draft.filled))
          .required(
              "filled",
              Lists.setOf(Profile.Part.class),
              Profile::filled,
              (draft, v) -> draft.filled = v);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(ParticipantNumber.class, PARTICIPANT_NUMBER),
          new Binding<>(TaxNumber.class, TAX_NUMBER),
          new Binding<>(EmailAddress.class, EMAIL),
          new Binding<>(MobileNumber.class, MOBILE_NUMBER),
          new Binding<>(BankAccount.class, BANK_ACCOUNT),
          new Binding<>(AccountRegistration.class, REGISTRATION),
          new Binding<>(ActivationCode.class, ACTIVATION_CODE),
          new Binding<>(LoginIdentifier.class, LOGIN),
          new Binding<>(Profile.class, PROFILE),
          Binding.term(Sex.class),
          Binding.term(Nik.Warning.class),
          Binding.term(MinistryService.class),
          Binding.term(Profile.Part.class),
          Binding.term(ActivationCode.Result.class),
          Binding.term(CivilRegistry.Answer.class),
          Binding.term(PasswordPolicy.Requirement.class));

  private PersonCodecs() {}

  private static final class LoginDraft {
    private LoginIdentifier.@Nullable ByNik nik;
    private LoginIdentifier.@Nullable ByEmail email;
    private LoginIdentifier.@Nullable ByMobileNumber mobileNumber;

    LoginIdentifier login() {
      List<LoginIdentifier> given =
          Stream.of(nik, email, mobileNumber)
              .filter(Objects::nonNull)
              .map(LoginIdentifier.class::cast)
              .toList();
      if (given.size() != 1) {
        throw new IllegalArgumentException(
            "login identifier has "
                + given.size()
                + " of nik, email and mobileNumber; exactly one is allowed");
      }
      return given.get(0);
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private String number;
    private String holder;
    private String bank;
    private Instant expiresAt;
    private int attempts;
    private Set<Profile.Part> filled;
  }
}
