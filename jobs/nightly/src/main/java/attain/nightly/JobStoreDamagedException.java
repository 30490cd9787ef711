package attain.nightly;

import java.io.IOException;

/**
 * The job repository contradicts itself, so that no job can be started. A kill between
 * two of its commits can leave a night that was never begun.
 */
final class JobStoreDamagedException extends IOException {

	private static final long serialVersionUID = 1L;

	JobStoreDamagedException(Exception cause) {
		super("The job repository cannot start a job that the lock allows: " + cause.getMessage(), cause);
	}

}
