package attain.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.command.Health.Verdict;
import attain.deliver.DeliveryState;
import attain.nightly.LastRun;
import attain.nightly.NightStatus;
import attain.publish.DataOrigin;
import attain.publish.KeptGeneration;
import attain.publish.LockHolder;
import attain.publish.PublishedNight;
import attain.publish.SnapshotRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatusPageTest {

	private static final Instant NOW = Instant.parse("2023-12-15T01:00:00Z");

	private static final Instant NIGHT = Instant.parse("2023-12-14T19:00:00Z");

	private static final KeptGeneration KEPT = new KeptGeneration(java.nio.file.Path.of("out"), 7,
			Optional.of(new PublishedNight(7, LocalDate.of(2023, 12, 14), NIGHT, true, 0, 3)), 42L << 20);

	@Test
	void saysOnTheFirstLineThatAllIsWell() {
		assertThat(new StatusPage(facts(NightStatus.PUBLISHED, 0)).lines()).startsWith("✓ ỔN (all is well)", "",
				"Chạy cuối (last run)  15/12/2023 02:00 (16,7 giây): đã công bố (exit 0)",
				"Bản hiện hành (shown) lần 7, đêm 14/12/2023, công bố 6 giờ trước",
				"Ổ đĩa (disk)          còn 51.200 MB, các đêm còn giữ 42 MB",
				"Quá hạn (overdue)     không ai (nobody)");
	}

	@Test
	void aBlockedOrBrokenNightIsBroken() {
		assertThat(new StatusPage(facts(NightStatus.BLOCKED, 2, "sum is\n off")).lines()).startsWith("✗ HỎNG (broken)",
				"  - đêm 14/12/2023 chưa công bố (not published, exit 2): sum is off");
		assertThat(verdict(facts(NightStatus.BROKEN, 3))).isEqualTo(Verdict.BROKEN);
	}

	@Test
	void newErrorsARefusalAndAFailedDeliveryNeedAttention() {
		assertThat(verdict(facts(NightStatus.PUBLISHED_WITH_ERRORS, 1))).isEqualTo(Verdict.ATTENTION);
		assertThat(verdict(facts(NightStatus.REFUSED, 4))).isEqualTo(Verdict.ATTENTION);
		StatusFacts undelivered = variant(facts(NightStatus.PUBLISHED, 1), NOW, Optional.empty(), List.of(KEPT),
				List.of(new DeliveryState("postgres", "bi:5432", 6, NIGHT, NIGHT, NIGHT, "the server is down")));
		assertThat(new StatusPage(undelivered).lines())
			.startsWith("! CẦN CHÚ Ý (needs attention)",
					"  - postgres chưa nhận được (not delivered): the server is down")
			.contains("Đưa đi (delivered)    ✗ postgres lần 6 lúc 15/12/2023 02:00, bi:5432");
	}

	@Test
	void aRunThatDidNotComeNeedsAttention() {
		StatusFacts facts = facts(NightStatus.PUBLISHED, 0);
		assertThat(verdict(at(facts, 21))).isEqualTo(Verdict.ATTENTION);
		assertThat(verdict(at(facts, 19))).isEqualTo(Verdict.OK);
	}

	@Test
	void tellsARunThatGoesOnFromOneThatWasKilled() {
		LockHolder here = new LockHolder("run", ProcessHandle.current().pid(), "another machine", NOW);
		StatusFacts running = variant(facts(NightStatus.PUBLISHED, 0), NOW, Optional.of(here), List.of(KEPT),
				List.of());
		assertThat(verdict(running)).isEqualTo(Verdict.OK);
		assertThat(new StatusPage(running).lines()).anySatisfy((line) -> assertThat(line).startsWith(
				"Đang chạy (running)   attain run từ 15/12/2023 08:00, tiến trình " + ProcessHandle.current().pid()));
	}

	@Test
	void damagedPiecesAreNamed() {
		StatusFacts facts = variant(facts(NightStatus.PUBLISHED, 0), NOW, Optional.empty(),
				List.of(KEPT, new KeptGeneration(KEPT.output(), 6, Optional.empty(), 0)), List.of());
		assertThat(new StatusPage(facts).lines()).contains("  - lần 6 hỏng run.json (damaged)")
			.anySatisfy((line) -> assertThat(line).startsWith("  6").contains("hỏng (damaged)"));
	}

	@Test
	void anOlderNightThatIsShownNeedsAttention() {
		KeptGeneration newer = new KeptGeneration(KEPT.output(), 8,
				Optional.of(new PublishedNight(8, LocalDate.of(2023, 12, 15), NIGHT, false, 0, 3)), 0);
		StatusFacts facts = variant(facts(NightStatus.PUBLISHED, 0), NOW, Optional.empty(), List.of(newer, KEPT),
				List.of());
		assertThat(new StatusPage(facts).lines()).startsWith("! CẦN CHÚ Ý (needs attention)",
				"  - đang hiển thị đêm cũ, lần 7; trở lại: attain restore newest (an older night", "    is shown)");
	}

	@Test
	void saysWhatIsDueNextAndWhoIsOverdue() {
		StatusFacts facts = owing(
				List.of(row("due_on", "2024-01-05", "form_code", "F12", "periods", "2023-12", "senders", "2")),
				List.of(row("sender_code", "LS-SYT", "reports", "3", "oldest_due_on", "2023-10-05", "forms", "F04")));
		assertThat(new StatusPage(facts).lines()).contains("Sắp đến hạn (due)     05/01/2024: F12 kỳ 2023-12, 2 đơn vị",
				"Quá hạn (overdue)     1 đơn vị, 3 báo cáo; lâu nhất LS-SYT từ 05/10/2023");
		assertThat(verdict(facts)).as("it is the senders' turn").isEqualTo(Verdict.OK);
	}

	@Test
	void tellsWhatIsMissingFromWhatWaitsOrIsWaived() {
		DutyCount duty = new DutyCount("F11", "LS-XA-1", 1, 0, 1, 0, 2, 3, "2023-Q1", "2023-Q2");
		assertThat(duty.notReceived()).isEqualTo("2023-Q2; 2 chờ; 3 miễn");
		assertThat(new StatusPage(counting(duty)).lines()).allMatch((line) -> DisplayWidth.of(line) <= 80)
			.endsWith("chờ (waiting): có tệp nhưng chưa rõ của ai · miễn (waived): không phải gửi");
	}

	@Test
	void saysNothingOfWhatDidNotHappen() {
		DutyCount duty = new DutyCount("F11", "LS-XA-1", 1, 0, 0, 0, 0, 3, "2023-Q1", "");
		assertThat(duty.notReceived()).isEqualTo("3 miễn");
		DutyCount waived = new DutyCount("F11", "LS-XA-2", 0, 0, 0, 0, 0, 3, "", "");
		assertThat(new StatusPage(counting(waived)).lines()).noneMatch((line) -> line.contains("LS-XA-2"));
	}

	private static Verdict verdict(StatusFacts facts) {
		return Health.of(facts).verdict();
	}

	private static StatusFacts facts(NightStatus status, int exitCode, String... messages) {
		LastRun run = new LastRun(LocalDate.of(2023, 12, 14), NIGHT.minusMillis(16_700), NIGHT, NIGHT, status, exitCode,
				List.of(messages));
		return new StatusFacts(NOW, Optional.of(run), Optional.empty(), List.of(KEPT), DataOrigin.DELIVERED, List.of(),
				50L << 30, List.of(), List.of(), List.of(), List.of());
	}

	private static StatusFacts variant(StatusFacts facts, Instant now, Optional<LockHolder> holder,
			List<KeptGeneration> kept, List<DeliveryState> deliveries) {
		return new StatusFacts(now, facts.lastRun(), holder, kept, facts.origin(), deliveries, facts.freeBytes(),
				facts.dueNext(), facts.overdue(), facts.duties(), facts.damage());
	}

	private static StatusFacts at(StatusFacts facts, int hoursLater) {
		return variant(facts, NOW.plus(Duration.ofHours(hoursLater)), Optional.empty(), facts.kept(), List.of());
	}

	private static StatusFacts owing(List<SnapshotRow> dueNext, List<SnapshotRow> overdue) {
		StatusFacts facts = facts(NightStatus.PUBLISHED, 0);
		return new StatusFacts(NOW, facts.lastRun(), facts.holder(), facts.kept(), facts.origin(), facts.deliveries(),
				facts.freeBytes(), dueNext, overdue, facts.duties(), facts.damage());
	}

	private static StatusFacts counting(DutyCount duty) {
		StatusFacts facts = facts(NightStatus.PUBLISHED, 0);
		return new StatusFacts(NOW, facts.lastRun(), facts.holder(), facts.kept(), facts.origin(), facts.deliveries(),
				facts.freeBytes(), facts.dueNext(), facts.overdue(), List.of(duty), facts.damage());
	}

	private static SnapshotRow row(String... pairs) {
		Map<String, String> texts = new java.util.LinkedHashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			texts.put(pairs[at], pairs[at + 1]);
		}
		return new SnapshotRow(texts);
	}

}
