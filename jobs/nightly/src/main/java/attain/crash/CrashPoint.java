package attain.crash;

/**
 * A place between two writes. Tests start the program with
 * {@code -Dattain.crash=after-archive} and see it die there like a machine that loses
 * power to the process: no finally block, no shutdown hook.
 */
public final class CrashPoint {

	/** Exit status of a process that died here, the one of {@code kill -9}. */
	public static final int EXIT_STATUS = 137;

	private static final String CHOSEN = System.getProperty("attain.crash", "");

	private CrashPoint() {
	}

	/** Dies if the tests chose this point, else does nothing. */
	public static void at(String name) {
		if (CHOSEN.equals(name)) {
			Runtime.getRuntime().halt(EXIT_STATUS);
		}
	}

}
