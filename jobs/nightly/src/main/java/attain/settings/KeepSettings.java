package attain.settings;

/**
 * How much of the past stays in the output folder. The archive is not among it: it is the
 * backup, and no run takes anything from it.
 *
 * @param nights business dates in output/generations, each with its newest generation, at
 * least 1
 * @param logs files in output/.work/log, at least 1
 */
public record KeepSettings(int nights, int logs) {

	static final KeepSettings DEFAULT = new KeepSettings(3, 30);

	private static final int MOST = 10_000;

	static KeepSettings of(SettingsKeys keys) {
		return new KeepSettings(keys.number("nights", DEFAULT.nights, 1, MOST),
				keys.number("logs", DEFAULT.logs, 1, MOST));
	}

}
