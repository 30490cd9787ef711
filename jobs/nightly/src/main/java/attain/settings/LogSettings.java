package attain.settings;

/**
 * How progress is written.
 *
 * @param format for whom
 */
public record LogSettings(Format format) {

	/** For whom progress is written. */
	public enum Format {

		/** For people. */
		PLAIN,
		/** For programs: one JSON object a line. */
		JSON

	}

	static final LogSettings DEFAULT = new LogSettings(Format.PLAIN);

	static LogSettings of(SettingsKeys keys) {
		return new LogSettings(keys.word("format", DEFAULT.format));
	}

}
