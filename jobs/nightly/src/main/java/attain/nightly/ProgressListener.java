package attain.nightly;

import java.time.Duration;

/** Is told how a run goes. Called from the thread of the run. */
public interface ProgressListener {

	/** Tells nobody. */
	ProgressListener SILENT = new ProgressListener() {
	};

	/** A step begins. */
	default void started(String step) {
	}

	/** Some of a step is done; the total may be 0. */
	default void progressed(String step, long done, long total) {
	}

	/** A step is over, whether it succeeded or not. */
	default void finished(String step, Duration duration) {
	}

}
