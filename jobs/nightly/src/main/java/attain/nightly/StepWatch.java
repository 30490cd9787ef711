package attain.nightly;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Times the steps and tells the listener of the run about them. */
final class StepWatch implements StepExecutionListener {

	private final ProgressListener progress;

	private final Map<String, Duration> timings = new LinkedHashMap<>();

	private long start;

	StepWatch(ProgressListener progress) {
		this.progress = progress;
	}

	/** How long the steps took that are over, in the order in which they ran. */
	Map<String, Duration> timings() {
		return this.timings;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.start = System.nanoTime();
		this.progress.started(step.getStepName());
	}

	@Override
	public @Nullable ExitStatus afterStep(StepExecution step) {
		Duration duration = Duration.ofNanos(System.nanoTime() - this.start);
		this.timings.put(step.getStepName(), duration);
		this.progress.finished(step.getStepName(), duration);
		return step.getExitStatus();
	}

}
