package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.form.Reading;

/** The parts of a night as the rooms of the program make them. */
final class InputParts {

	private InputParts() {
	}

	static NightParts of(NightRequest request) throws IOException {
		return new NightParts(new NoForms(), (connection) -> {
		}, Publication.NOWHERE, List.of());
	}

	private static final class NoForms implements Forms {

		@Override
		public String fingerprint() {
			return "";
		}

		@Override
		public Optional<String> fingerprintOf(String formCode) {
			return Optional.empty();
		}

		@Override
		public Reading read(Path file, String fileName) {
			return new Reading(null, "", "", null, null, "", null, true, List.of(),
					List.of(new Finding(FindingCode.FORM_UNKNOWN, null, null, null, "", "")), 0, 0);
		}

	}

}
