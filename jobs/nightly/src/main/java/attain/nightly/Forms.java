package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import attain.form.Reading;
import attain.form.TracedReading;

/** The forms of the night, as far as the job has to know them. Thread-safe. */
interface Forms {

	/** Fingerprint of all forms together, which a reading has that no form claimed. */
	String fingerprint();

	/** Fingerprint of one form; empty if there is no such form any more. */
	Optional<String> fingerprintOf(String formCode);

	/**
	 * What a file says.
	 * @param file the content in the archive
	 * @param fileName name under which it was delivered
	 */
	Reading read(Path file, String fileName) throws IOException;

	/** What a file says, and where its tables were found, for people who look at it. */
	default TracedReading trace(Path file, String fileName) throws IOException {
		return new TracedReading(read(file, fileName), List.of());
	}

}
