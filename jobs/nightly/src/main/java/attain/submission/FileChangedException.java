package attain.submission;

import java.io.IOException;

/** Says that a file in the inbox changed while it was being copied. */
public class FileChangedException extends IOException {

	private static final long serialVersionUID = 1L;

	FileChangedException(String filePath) {
		super(filePath + " changed while it was being copied");
	}

}
