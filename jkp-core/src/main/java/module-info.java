/**
 * The law, the values and the calculators of Indonesian unemployment insurance.
 *
 * <p>The way from a case to an answer:
 *
 * <ol>
 *   <li>The facts of one job loss are a {@link io.github.jkpsdk.casefile.JkpCase}; what is not
 *       stated is not known. What cannot be true together is refused.
 *   <li>What happened since is a list of events; with the case it is a {@link
 *       io.github.jkpsdk.claim.Claim}, which knows no law.
 *   <li>The law is a {@link io.github.jkpsdk.rulebook.Rulebook} of dated numbers, each with its
 *       article, and one reading for each open point: {@link
 *       io.github.jkpsdk.interpretation.Interpretations}.
 *   <li>{@link io.github.jkpsdk.Jkp} holds both and is asked for a day: {@code assess} gives the
 *       {@link io.github.jkpsdk.verdict.Verdict}, a finding with article and facts for every
 *       condition; {@code answer} the whole {@link io.github.jkpsdk.answer.Answer}, with the six
 *       months, the money, the deadlines and the next steps.
 *   <li>An {@link io.github.jkpsdk.explanation.Explanation} tells either in Indonesian or English.
 * </ol>
 *
 * <p>What the terms of the law are called here; all of them stand in the index:
 *
 * <dl>
 *   <dt>{@index "peserta"}
 *   <dd>{@link io.github.jkpsdk.participant.Participant}
 *   <dt>{@index "pemutusan hubungan kerja"}
 *   <dd>{@link io.github.jkpsdk.termination.Termination}
 *   <dt>{@index "laporan PHK"}
 *   <dd>{@link io.github.jkpsdk.termination.TerminationReport}
 *   <dt>{@index "penonaktifan peserta"}
 *   <dd>{@link io.github.jkpsdk.termination.Termination#deactivatedOn}
 *   <dt>{@index "syarat"}
 *   <dd>{@link io.github.jkpsdk.verdict.Condition}
 *   <dt>{@index "penafsiran"}
 *   <dd>{@link io.github.jkpsdk.law.Interpretation}
 *   <dt>{@index "masa iur"}
 *   <dd>{@link io.github.jkpsdk.contribution.ContributionHistory}
 *   <dt>{@index "daftar upah"}
 *   <dd>{@link io.github.jkpsdk.contribution.PayrollMonth}
 *   <dt>{@index "tunggakan iuran"}
 *   <dd>{@link io.github.jkpsdk.eligibility.Eligibility.Arrears}
 *   <dt>{@index "upah dilaporkan"}
 *   <dd>{@link io.github.jkpsdk.employment.Employment#reportedWage}
 *   <dt>{@index "upah sebenarnya"}
 *   <dd>{@link io.github.jkpsdk.employment.Employment#actualWage}
 *   <dt>{@index "batas atas upah"}
 *   <dd>{@link io.github.jkpsdk.rulebook.Rulebook#benefitWageCeiling}
 *   <dt>{@index "manfaat uang tunai"}
 *   <dd>{@link io.github.jkpsdk.benefit.CashBenefit}
 *   <dt>{@index "perjanjian kerja"}
 *   <dd>{@link io.github.jkpsdk.employment.WorkAgreement}
 *   <dt>{@index "penerima upah"}
 *   <dd>{@link io.github.jkpsdk.employment.Employment.Segment}
 *   <dt>{@index "pailit"}
 *   <dd>{@link io.github.jkpsdk.employment.Employer.Insolvency}
 *   <dt>{@index "bukti PHK"}
 *   <dd>{@link io.github.jkpsdk.termination.TerminationEvidence}
 *   <dt>{@index "putusan pengadilan"}
 *   <dd>{@link io.github.jkpsdk.termination.TerminationEvidence.CourtDocument}
 *   <dt>{@index "berkekuatan hukum tetap"}
 *   <dd>{@link io.github.jkpsdk.termination.TerminationEvidence#finalAndBinding}
 *   <dt>{@index "Komitmen Aktivitas Pencarian Kerja"}
 *   <dd>{@link io.github.jkpsdk.participant.JobSearchCommitment}
 *   <dt>{@index "asesmen diri"}
 *   <dd>{@link io.github.jkpsdk.claim.ActivityEvent.SelfAssessmentDone}
 *   <dt>{@index "pelatihan"}
 *   <dd>{@link io.github.jkpsdk.activity.Training}
 *   <dt>{@index "cuti bersama"}
 *   <dd>{@link io.github.jkpsdk.calendar.Holiday.Kind#JOINT_LEAVE}
 *   <dt>{@index "jaminan kesehatan nasional"}
 *   <dd>{@link io.github.jkpsdk.participant.Participant.HealthInsurance}
 *   <dt>{@index "Nomor Induk Kependudukan"}
 *   <dd>{@link io.github.jkpsdk.participant.Nik}
 *   <dt>{@index "upah"}
 *   <dd>{@link io.github.jkpsdk.contribution.WageBase}
 *   <dt>{@index "tanggal acuan"}
 *   <dd>the day on which month 1 was filed: {@link io.github.jkpsdk.claim.FilingEvent.Filed}
 *   <dt>{@index "pengantar kerja"}
 *   <dd>{@link io.github.jkpsdk.claim.ActivityEvent.Counselled}
 *   <dt>{@index "Surat Persyaratan Konfirmasi Pengajuan Manfaat JKP"}
 *   <dd>{@link io.github.jkpsdk.verdict.Condition#CONFIRMATION_LETTER}
 *   <dt>{@index "JKK"}, {@index "JKM"}, {@index "JHT"}, {@index "JP"}
 *   <dd>{@link io.github.jkpsdk.participant.Programme}
 *   <dt>{@index "SIAPkerja"}
 *   <dd>{@link io.github.jkpsdk.siapkerja}
 *   <dt>{@index "salinan"}, {@index "petikan"}
 *   <dd>{@link io.github.jkpsdk.termination.TerminationEvidence.CourtDocument}
 *   <dt>{@index "Penjelasan"}
 *   <dd>the elucidation of a law, part of it: {@link io.github.jkpsdk.law.Instrument}
 *   <dt>{@index "Pasal, ayat, huruf, angka"}
 *   <dd>{@link io.github.jkpsdk.law.LegalCitation}
 * </dl>
 *
 * <p>No argument may be null: a null is refused with a {@link NullPointerException} that names the
 * argument, or the fact it states. What may be unknown is an {@link java.util.Optional}.
 *
 * @since 0.1.0
 */
module io.github.jkpsdk.core {
  requires transitive java.money;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.jkpsdk;
  exports io.github.jkpsdk.answer;
  exports io.github.jkpsdk.benefit;
  exports io.github.jkpsdk.calendar;
  exports io.github.jkpsdk.activity;
  exports io.github.jkpsdk.casefile;
  exports io.github.jkpsdk.deadline;
  exports io.github.jkpsdk.claim;
  exports io.github.jkpsdk.contribution;
  exports io.github.jkpsdk.eligibility;
  exports io.github.jkpsdk.employment;
  exports io.github.jkpsdk.explanation;
  exports io.github.jkpsdk.interpretation;
  exports io.github.jkpsdk.law;
  exports io.github.jkpsdk.money;
  exports io.github.jkpsdk.participant;
  exports io.github.jkpsdk.programme;
  exports io.github.jkpsdk.rulebook;
  exports io.github.jkpsdk.siapkerja;
  exports io.github.jkpsdk.termination;
  exports io.github.jkpsdk.verdict;
}
