package attain.nightly;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;

import attain.warehouse.CheckResult;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Says in words for people how a job ended. */
final class NightResult {

	private NightResult() {
	}

	static NightOutcome of(NightRun run, JobExecution execution, StepWatch watch) {
		return new NightOutcome(status(run, execution), messages(run, execution), run.counts(),
				new LinkedHashMap<>(watch.timings()));
	}

	private static NightStatus status(NightRun run, JobExecution execution) {
		if (execution.getStatus() == BatchStatus.COMPLETED) {
			return (run.counts().errorsOpened() > 0) ? NightStatus.PUBLISHED_WITH_ERRORS : NightStatus.PUBLISHED;
		}
		return run.checks().stream().anyMatch(CheckResult::isBlocked) ? NightStatus.BLOCKED : NightStatus.BROKEN;
	}

	private static List<String> messages(NightRun run, JobExecution execution) {
		return switch (status(run, execution)) {
			case BLOCKED -> run.checks().stream().filter(CheckResult::isBlocked).map(CheckResult::describe).toList();
			case BROKEN -> execution.getAllFailureExceptions().stream().map(NightResult::describe).distinct().toList();
			case PUBLISHED, PUBLISHED_WITH_ERRORS, UNCHANGED, REFUSED ->
				run.checks().stream().filter((check) -> check.rows() > 0).map(CheckResult::describe).toList();
		};
	}

	/** The first sentence on the way down to the deepest cause, else that cause. */
	static String describe(Throwable problem) {
		Throwable cause = problem;
		while (!isSentence(cause) && cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		String message = cause.getMessage();
		if (message == null || message.isBlank()) {
			return cause.toString();
		}
		return isSentence(cause) ? message : cause.getClass().getSimpleName() + ": " + message;
	}

	/** Whether the message says what happened; that of others is but a path or a name. */
	private static boolean isSentence(Throwable cause) {
		return cause.getClass() == IOException.class || cause instanceof SQLException
				|| cause.getClass().getName().startsWith("attain.");
	}

}
