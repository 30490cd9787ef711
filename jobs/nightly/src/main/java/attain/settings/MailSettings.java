package attain.settings;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who is mailed how a run ended, and through which server.
 *
 * @param host the mail server
 * @param port its port
 * @param security how the line to it is protected
 * @param user who logs in there, empty if nobody has to
 * @param password where that user's password is kept, null if there is none
 * @param from the sender's address
 * @param to the receivers' addresses, at least one
 */
public record MailSettings(String host, int port, Security security, String user, @Nullable Secret password,
		String from, List<String> to) {

	/** How the line to a mail server is protected. */
	public enum Security {

		/** Begins in the open and is refused if the server then offers no TLS. */
		STARTTLS(587),
		/** TLS from the first byte. */
		TLS(465),
		/** Not at all: for a relay on the same machine. */
		NONE(25);

		private final int port;

		Security(int port) {
			this.port = port;
		}

	}

	private static final int HIGHEST_PORT = 65_535;

	public MailSettings {
		to = List.copyOf(to);
	}

	static MailSettings of(SettingsKeys keys) {
		Security security = keys.word("security", Security.STARTTLS);
		String user = keys.text("user", "");
		Secret password = keys.secret("password");
		if (user.isEmpty() != (password == null)) {
			keys.problem("user", "user đi cùng password_file hoặc password_env",
					"user goes together with password_file or password_env");
		}
		String from = keys.required("from");
		List<String> to = keys.texts("to");
		if (to.isEmpty()) {
			keys.problem("to", "thiếu 'to': gửi cho ai", "'to' is missing: who is mailed");
		}
		to.forEach((address) -> requireAddress(keys, "to", address));
		requireAddress(keys, "from", from);
		return new MailSettings(keys.required("host"), keys.number("port", security.port, 1, HIGHEST_PORT), security,
				user, password, from, to);
	}

	private static void requireAddress(SettingsKeys keys, String key, String address) {
		if (!address.isEmpty() && !Addresses.isMail(address)) {
			keys.problem(key, "'%s' không phải địa chỉ thư".formatted(address),
					"'%s' is no mail address".formatted(address));
		}
	}

}
