package attain.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL database that each night is delivered to.
 *
 * @param url its address, such as jdbc:postgresql://bi.langson.gov.vn:5432/attain; no
 * password in it
 * @param user who writes there
 * @param password where that user's password is kept, null if the server asks for none
 * @param schemas which schemas of the snapshot are delivered, and what each is called
 * there
 * @param readerRole the role that may read what was delivered and nothing else
 */
public record PostgresSettings(String url, String user, @Nullable Secret password, Map<String, String> schemas,
		String readerRole) {

	private static final List<String> SCHEMAS = List.of("core", "mart", "ops", "reference");

	public PostgresSettings {
		schemas = Map.copyOf(schemas);
	}

	static PostgresSettings of(SettingsKeys keys) {
		return new PostgresSettings(url(keys), keys.required("user"), keys.secret("password"), schemas(keys),
				keys.text("reader_role", "attain_reader"));
	}

	private static String url(SettingsKeys keys) {
		String url = keys.required("url");
		if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
			keys.problem("url", "địa chỉ phải bắt đầu bằng jdbc:postgresql:", "it must begin with jdbc:postgresql:");
		}
		if (url.contains("password=")) {
			keys.problem("url", "không ghi mật khẩu ở đây, hãy dùng password_file hoặc password_env",
					"no password here: use password_file or password_env");
		}
		if (url.matches("jdbc:postgresql://[^/?]*@.*")) {
			keys.problem("url", "không ghi tài khoản ở đây, hãy dùng user", "no account here: use user");
		}
		return url;
	}

	/** A list delivers schemas under their own names; a map names them anew. */
	private static Map<String, String> schemas(SettingsKeys keys) {
		Map<String, String> named = new TreeMap<>(keys.names("schemas"));
		if (named.isEmpty()) {
			SCHEMAS.forEach((schema) -> named.put(schema, schema));
		}
		named.keySet()
			.stream()
			.filter((schema) -> !SCHEMAS.contains(schema))
			.forEach((schema) -> keys.problem("schemas",
					"không có schema '%s', chỉ có %s".formatted(schema, String.join(", ", SCHEMAS)),
					"there is no schema '%s': %s".formatted(schema, String.join(", ", SCHEMAS))));
		if (Set.copyOf(named.values()).size() < named.size() || named.containsValue("")) {
			keys.problem("schemas", "mỗi schema cần một tên của riêng nó", "each schema needs a name of its own");
		}
		return named;
	}

}
