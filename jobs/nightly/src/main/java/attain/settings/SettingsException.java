package attain.settings;

import java.io.IOException;
import java.util.List;

/** Settings that cannot be used. */
public final class SettingsException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> problems;

	SettingsException(List<String> problems) {
		super(String.join(System.lineSeparator(), problems));
		this.problems = problems;
	}

	/**
	 * Everything wrong, each a sentence with file and line, in Vietnamese and English.
	 */
	public List<String> problems() {
		return this.problems;
	}

}
