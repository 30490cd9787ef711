package attain.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import attain.deliver.DeliveryState;
import attain.nightly.LastRun;
import attain.publish.KeptGeneration;
import attain.publish.LockHolder;

/**
 * Whether all is well, and if not, why. What senders owe is no matter of health: it is
 * their turn.
 *
 * @param verdict how it is
 * @param reasons sentences for people; empty if all is well
 */
record Health(Verdict verdict, List<String> reasons) {

	/** How it is, the better first. */
	enum Verdict {

		/** Nothing has to be done. */
		OK("✓ ỔN (all is well)"),
		/** Readers have the newest night; somebody has to look all the same. */
		ATTENTION("! CẦN CHÚ Ý (needs attention)"),
		/** Readers do not have the newest night, or none. */
		BROKEN("✗ HỎNG (broken)");

		private final String words;

		Verdict(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

	/** A nightly run that did not come for this long is missed. */
	private static final Duration OLDEST_RUN = Duration.ofHours(26);

	private static final long LITTLE_DISK = 1L << 30;

	static Health of(StatusFacts facts) {
		List<String> broken = broken(facts);
		List<String> attention = attention(facts);
		List<String> reasons = new ArrayList<>(broken);
		reasons.addAll(attention);
		if (!broken.isEmpty()) {
			return new Health(Verdict.BROKEN, reasons);
		}
		return new Health(attention.isEmpty() ? Verdict.OK : Verdict.ATTENTION, reasons);
	}

	private static List<String> broken(StatusFacts facts) {
		List<String> reasons = new ArrayList<>(facts.damage());
		if (facts.kept().isEmpty()) {
			reasons.add("chưa có bản công bố nào: attain run (nothing has been published yet)");
		}
		else if (facts.current().isEmpty()) {
			reasons.add("bản hiện hành không còn run.json đọc được: attain run (the current run.json cannot be read)");
		}
		facts.lastRun()
			.filter((run) -> !run.status().isShown() && run.exitCode() != ExitCode.REFUSED)
			.ifPresent((run) -> reasons.add("đêm %s chưa công bố (not published, exit %d): %s"
				.formatted(Words.day(run.businessDate()), run.exitCode(), why(run))));
		facts.holder()
			.filter((holder) -> !holder.mayBeAlive())
			.ifPresent((holder) -> reasons.add("attain %s bắt đầu %s bị ngắt giữa chừng: attain run (was killed)"
				.formatted(holder.command(), Words.moment(holder.startedAt()))));
		return reasons;
	}

	private static List<String> attention(StatusFacts facts) {
		List<String> reasons = new ArrayList<>();
		facts.lastRun()
			.filter((run) -> run.exitCode() == ExitCode.REFUSED)
			.ifPresent((run) -> reasons
				.add("lần chạy %s bị từ chối (refused): %s".formatted(Words.moment(run.endedAt()), why(run))));
		facts.lastRun()
			.filter((run) -> Duration.between(run.endedAt(), facts.now()).compareTo(OLDEST_RUN) > 0)
			.filter((run) -> facts.holder().filter(LockHolder::mayBeAlive).isEmpty())
			.ifPresent((run) -> reasons.add("không chạy từ %s (no run since)".formatted(Words.moment(run.endedAt()))));
		facts.lastRun()
			.filter((run) -> run.status() == attain.nightly.NightStatus.PUBLISHED_WITH_ERRORS)
			.ifPresent((run) -> reasons.add("đêm %s có lỗi mới: xem output/returns, mart.finding (new errors)"
				.formatted(Words.day(run.businessDate()))));
		facts.deliveries()
			.stream()
			.filter((delivery) -> delivery.failedAt() != null)
			.map(Health::undelivered)
			.forEach(reasons::add);
		facts.kept()
			.stream()
			.filter((generation) -> generation.night().isEmpty())
			.map(KeptGeneration::number)
			.forEach((number) -> reasons.add("lần %d hỏng run.json (damaged)".formatted(number)));
		facts.current()
			.filter((night) -> night.generation() != facts.kept().get(0).number())
			.ifPresent((night) -> reasons
				.add("đang hiển thị đêm cũ, lần %d; trở lại: attain restore newest (an older night is shown)"
					.formatted(night.generation())));
		if (facts.freeBytes() < LITTLE_DISK) {
			reasons.add("ổ đĩa chỉ còn %s MB (little disk)".formatted(Words.count(facts.freeBytes() >> 20)));
		}
		return reasons;
	}

	private static String undelivered(DeliveryState delivery) {
		return "%s chưa nhận được (not delivered): %s".formatted(delivery.name(), delivery.message());
	}

	private static String why(LastRun run) {
		return String.join(" ", run.messages()).replaceAll("\\s+", " ");
	}

}
