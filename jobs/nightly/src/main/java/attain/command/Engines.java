package attain.command;

import java.nio.file.Path;
import java.util.List;

import attain.nightly.InputCheck;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;

/**
 * Where the verbs get what does their work; nothing of it is loaded before it is asked
 * for.
 */
final class Engines {

	private Engines() {
	}

	static NightOutcome night(NightRequest request) {
		throw new IllegalStateException("the night is not part of this build");
	}

	static InputCheck.Report check(Path input, List<Path> files) {
		throw new IllegalStateException("the check is not part of this build");
	}

}
