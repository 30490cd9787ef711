package attain.command;

import java.util.List;

import attain.nightly.LastRun;

/**
 * What {@code attain status} says first if the last run showed readers nothing new.
 *
 * @param run the last run
 */
record UnpublishedRun(LastRun run) {

	/** One line and a blank one; none at all if the run was published. */
	List<String> lines() {
		return switch (this.run.status()) {
			case BLOCKED -> lines("chưa công bố (last run blocked)");
			case BROKEN -> lines("bị gãy (last run broke)");
			case REFUSED -> lines("chưa chạy (last run refused)");
			case PUBLISHED, PUBLISHED_WITH_ERRORS, UNCHANGED -> List.of();
		};
	}

	private List<String> lines(String ending) {
		String why = String.join(" ", this.run.messages()).replaceAll("\\s+", " ");
		return List.of(DisplayWidth.clip("✗ %s %s: %s".formatted(Words.moment(this.run.endedAt()), ending, why),
				RunSummary.WIDTH), "");
	}

}
