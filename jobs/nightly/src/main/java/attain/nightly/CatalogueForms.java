package attain.nightly;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import attain.form.FormCatalogue;
import attain.form.FormReader;
import attain.form.KeyHash;
import attain.form.Reading;
import attain.form.TracedReading;
import attain.form.language.Form;

/** The forms of {@code input/forms}. */
final class CatalogueForms implements Forms {

	private final FormReader reader;

	private final String fingerprint;

	private final Map<String, String> fingerprints;

	/**
	 * @param catalogue forms without problems
	 * @param hash what is kept of the keys of persons and enterprises
	 */
	CatalogueForms(FormCatalogue catalogue, KeyHash hash) {
		this.reader = new FormReader(catalogue, hash);
		this.fingerprint = catalogue.fingerprint();
		this.fingerprints = catalogue.forms().stream().collect(Collectors.toMap(Form::code, Form::fingerprint));
	}

	@Override
	public String fingerprint() {
		return this.fingerprint;
	}

	@Override
	public Optional<String> fingerprintOf(String formCode) {
		return Optional.ofNullable(this.fingerprints.get(formCode));
	}

	@Override
	public Reading read(Path file, String fileName) {
		return this.reader.read(file, fileName);
	}

	@Override
	public TracedReading trace(Path file, String fileName) {
		return this.reader.trace(file, fileName);
	}

}
