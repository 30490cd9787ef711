package attain.nightly;

import java.util.List;

/** Says that a check of severity fail found rows. Nothing may be published. */
class ChecksFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ChecksFailedException(List<String> checks) {
		super("Kiểm tra không qua (checks failed): " + String.join(", ", checks));
	}

}
