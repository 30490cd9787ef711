package attain.nightly;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;

/** Runs work that may never end. */
final class TimeLimit {

	private TimeLimit() {
	}

	/**
	 * The result of the work, done in a thread of its own. A thread that overruns is
	 * interrupted and left behind: it cannot be killed, but it does not keep the process
	 * alive.
	 * @throws TimeoutException if the work takes longer
	 * @throws Throwable whatever the work throws
	 */
	static <T> T call(Duration limit, Callable<T> work) throws Throwable {
		FutureTask<T> task = new FutureTask<>(work);
		Thread thread = new Thread(task, Thread.currentThread().getName() + "-limited");
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw ex.getCause();
		}
		catch (TimeoutException | InterruptedException ex) {
			task.cancel(true);
			throw ex;
		}
	}

}
