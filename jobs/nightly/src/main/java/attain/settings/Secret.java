package attain.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Where a password, a token or a secret address is kept. Never says it by accident. */
public final class Secret {

	private final @Nullable Path file;

	private final String variable;

	private Secret(@Nullable Path file, String variable) {
		this.file = file;
		this.variable = variable;
	}

	/** The content of a file, without the line end. */
	public static Secret inFile(Path file) {
		return new Secret(file, "");
	}

	/** The value of a variable of the environment. */
	public static Secret inVariable(String variable) {
		return new Secret(null, variable);
	}

	/**
	 * The secret itself.
	 * @throws IOException if it is not there; the message says what to do
	 */
	public String reveal() throws IOException {
		String secret = (this.file != null) ? read(this.file) : System.getenv(this.variable);
		if (secret == null || secret.isBlank()) {
			throw new IOException(
					"%s: không có mật khẩu ở đó, hãy ghi vào (there is no secret in it: put it there)".formatted(this));
		}
		return secret;
	}

	private String read(Path path) throws IOException {
		try {
			return Files.readString(path).strip();
		}
		catch (IOException ex) {
			throw new IOException("%s: không đọc được tệp mật khẩu (the file of the secret cannot be read): %s"
				.formatted(path, ex.getClass().getSimpleName()), ex);
		}
	}

	/** Where it is kept, never what it is. */
	@Override
	public String toString() {
		return (this.file != null) ? this.file.toString() : "$" + this.variable;
	}

}
