package attain.nightly;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a run is asked to do.
 *
 * @param input folder with reference, forms and inbox
 * @param output folder of the snapshot, the archive and the working files
 * @param businessDate the night that the run stands for
 * @param scope how much is done anew
 * @param progress is told how the run goes
 */
public record NightRequest(Path input, Path output, LocalDate businessDate, Scope scope, ProgressListener progress) {

	/** How much of the work of earlier nights is used. */
	public enum Scope {

		/** Files that were read before are not read again. */
		CHANGES,
		/** The working databases are deleted and rebuilt from archive and receipts. */
		EVERYTHING

	}

	public NightRequest {
		input = input.toAbsolutePath().normalize();
		output = output.toAbsolutePath().normalize();
	}

	Path inbox() {
		return this.input.resolve("inbox");
	}

	Path forms() {
		return this.input.resolve("forms");
	}

	Path reference() {
		return this.input.resolve("reference");
	}

	Path work() {
		return this.output.resolve(".work");
	}

	Path archive() {
		return this.output.resolve("archive");
	}

}
