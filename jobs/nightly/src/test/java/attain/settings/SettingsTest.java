package attain.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import attain.settings.LogSettings.Format;
import attain.settings.MailSettings.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SettingsTest {

	private static final Path EXAMPLE = Path.of("../../input/attain.example.yaml");

	@TempDir
	Path folder;

	@Test
	void withoutAFileNothingIsDeliveredAndNobodyIsTold() throws Exception {
		assertThat(Settings.read(this.folder)).isSameAs(Settings.DEFAULT);
		assertThat(read("")).isEqualTo(Settings.DEFAULT);
		assertThat(read("keep:\nnotify:\n")).isEqualTo(Settings.DEFAULT);
		assertThat(Settings.DEFAULT.keep()).isEqualTo(new KeepSettings(3, 30));
		assertThat(Settings.DEFAULT.postgres()).isNull();
	}

	@Test
	void theExampleAsItStandsChangesNothing() throws Exception {
		assertThat(read(Files.readString(EXAMPLE))).isEqualTo(Settings.DEFAULT);
	}

	@Test
	void everyLineOfTheExampleCanBeUncommented() throws Exception {
		Settings settings = read(
				Pattern.compile("^#(\\w|  )", Pattern.MULTILINE).matcher(Files.readString(EXAMPLE)).replaceAll("$1"));
		assertThat(settings.keep()).isEqualTo(new KeepSettings(3, 30));
		assertThat(settings.postgres()).isNotNull().satisfies((postgres) -> {
			assertThat(postgres.url()).isEqualTo("jdbc:postgresql://bi.example.vn:5432/attain");
			assertThat(postgres.password()).hasToString(this.folder.resolve("secrets/postgres").toString());
			assertThat(postgres.schemas())
				.isEqualTo(Map.of("core", "core", "mart", "mart", "ops", "ops", "reference", "reference"));
			assertThat(postgres.readerRole()).isEqualTo("attain_reader");
		});
		assertThat(settings.notices().exitCodes()).isEqualTo(Set.of(1, 2, 3, 4));
		assertThat(settings.notices().webhook()).isNotNull()
			.satisfies((hook) -> assertThat(hook.header()).isEqualTo("Authorization"));
		assertThat(settings.notices().mail()).isNotNull().satisfies((mail) -> {
			assertThat(mail.security()).isEqualTo(Security.STARTTLS);
			assertThat(mail.port()).isEqualTo(587);
			assertThat(mail.to()).hasSize(2);
		});
		assertThat(settings.metrics().labels()).containsEntry("province", "langson");
		assertThat(settings.log().format()).isEqualTo(Format.JSON);
		assertThat(settings.catalogue()).isEqualTo(new CatalogueSettings("Sở Khoa học và Công nghệ tỉnh Lạng Sơn",
				"Department of Science and Technology, Lang Son", "https://example.vn/du-lieu-mo",
				"du-lieu-mo@example.vn", new Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
				"https://example.vn/attain/marts/"));
	}

	@Test
	void tellsEverythingThatIsWrongAtOnceWithItsLine() {
		assertThat(problems("""
				keep: {nights: 0}
				notfy:
				  on: [1]
				postgres:
				  url: jdbc:mysql://here
				  password: hunter2
				  schemas: [marts]
				notify:
				  on: [7]
				  webhook:
				    url: chat.example.vn
				  mail:
				    host: mail.example.vn
				    security: ssl
				    from: nobody
				log:
				  format: xml
				""")).extracting((problem) -> problem.replaceFirst("^.*/(attain.yaml:)", "$1"))
			.containsExactly(
					"attain.yaml:1: keep.nights: '0' phải là số từ 1 đến 10000 ('0' must be a number from 1 to 10000)",
					"attain.yaml:2: attain.yaml.notfy: không có khóa này, gần nhất là 'notify' "
							+ "(unknown key 'notfy', nearest: 'notify')",
					"attain.yaml:5: postgres.url: địa chỉ phải bắt đầu bằng jdbc:postgresql: "
							+ "(it must begin with jdbc:postgresql:)",
					"attain.yaml:5: postgres.user: còn thiếu (it is missing)",
					"attain.yaml:6: postgres.password: không ghi bí mật vào tệp này, hãy dùng password_file hoặc "
							+ "password_env (no secret in this file: use password_file or password_env)",
					"attain.yaml:7: postgres.schemas: không có schema 'marts', chỉ có core, mart, ops, reference "
							+ "(there is no schema 'marts': core, mart, ops, reference)",
					"attain.yaml:9: notify.on: '7' không phải mã thoát 0-4 ('7' is no exit code from 0 to 4)",
					"attain.yaml:11: webhook.url: địa chỉ phải là http hoặc https "
							+ "(it must be an address of http or https)",
					"attain.yaml:13: mail.to: thiếu 'to': gửi cho ai ('to' is missing: who is mailed)",
					"attain.yaml:14: mail.security: không có 'ssl', gần nhất là 'tls' (there is no 'ssl', nearest: 'tls')",
					"attain.yaml:15: mail.from: 'nobody' không phải địa chỉ thư ('nobody' is no mail address)",
					"attain.yaml:17: log.format: không có 'xml', gần nhất là 'json' (there is no 'xml', nearest: 'json')");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			log: {format: plain}\\nlog: {format: json}  | 2 | this is no YAML
			keep: [1]                                   | 1 | keep must be a map of keys
			keep: {nights: [1, 2]}                      | 1 | it must be one value
			metrics: {file: here.txt}                   | 1 | the name of the file must end with .prom
			metrics: {labels: {a-b: 1}}                 | 1 | 'a-b' is no name of a label
			notify: {webhook: {header: X}}              | 1 | exactly one of url, url_file, url_env is needed
			"keep: {                                    | 1 | this is no YAML
			postgres: {url: "jdbc:postgresql://me:hunter2@bi/a", user: me} | 1 | no account here
			postgres: {schemas: {core: a, mart: a}}     | 1 | each schema needs a name of its own
			""")
	void refuses(String yaml, int line, String sentence) {
		assertThat(problems(yaml.replace("\\n", "\n")))
			.anySatisfy((problem) -> assertThat(problem).contains("attain.yaml:" + line + ": ").contains(sentence));
	}

	@Test
	void tellsWhereTheCatalogueIsWrong() {
		assertThat(problems("""
				catalogue:
				  publisher_vi: "  "
				  publisher_en:
				  homepage: example.vn/du-lieu
				  contact: phong tong hop
				  licence: CC-BY-4
				  base_url: https://me:secret@example.vn/marts
				  license: CC0-1.0
				""")).extracting((problem) -> problem.replaceFirst("^.*/attain.yaml:", ""))
			.containsExactly(
					"2: catalogue.publisher_vi: để trống: ghi giá trị hoặc bỏ dòng này "
							+ "(it is empty: give a value or leave the line out)",
					"3: catalogue.publisher_en: để trống: ghi giá trị hoặc bỏ dòng này "
							+ "(it is empty: give a value or leave the line out)",
					"4: catalogue.homepage: phải là địa chỉ http hoặc https, không kèm người dùng "
							+ "(it must be an address of http or https, without a user)",
					"5: catalogue.contact: 'phong tong hop' không phải địa chỉ thư ('phong tong hop' is no mail address)",
					"6: catalogue.licence: không biết 'CC-BY-4', gần nhất là 'CC-BY-4.0'; giấy phép khác thì ghi địa chỉ http(s) "
							+ "('CC-BY-4' is not known, nearest: 'CC-BY-4.0'; any other licence is named by its address)",
					"7: catalogue.base_url: phải là địa chỉ http hoặc https, không kèm người dùng "
							+ "(it must be an address of http or https, without a user)",
					"8: catalogue.license: không có khóa này, gần nhất là 'licence' (unknown key 'license', nearest: 'licence')");
		assertThat(problems("catalogue:\n  base_url: https://example.vn/marts/?v=1\n")).singleElement()
			.asString()
			.contains("attain.yaml:2: catalogue.base_url: ")
			.contains("without ? and #");
	}

	@Test
	void aLicenceIsNamedByItsIdOrByItsAddress() throws Exception {
		Licence open = new Licence("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/");
		assertThat(read("catalogue: {licence: odbl-1.0}").catalogue().licence()).isEqualTo(open);
		assertThat(read("catalogue: {licence: '%s'}".formatted(open.url())).catalogue().licence()).isEqualTo(open);
		assertThat(read("catalogue: {licence: 'https://example.vn/giay-phep'}").catalogue().licence())
			.isEqualTo(new Licence("", "https://example.vn/giay-phep"));
		assertThat(read("catalogue: {base_url: 'https://example.vn/marts'}").catalogue().baseUrl())
			.isEqualTo("https://example.vn/marts/");
	}

	@Test
	void aSecretIsReadWhenItIsNeededAndNeverShown() throws Exception {
		Files.writeString(this.folder.resolve("hook"), "https://chat.example.vn/hooks/abc\n");
		WebhookSettings hook = read("notify: {webhook: {url_file: hook}}").notices().webhook();
		assertThat(hook).isNotNull();
		assertThat(hook.toString()).doesNotContain("abc");
		assertThat(hook.secretUrl()).isNotNull();
		assertThat(hook.secretUrl().reveal()).isEqualTo("https://chat.example.vn/hooks/abc");
	}

	@Test
	void saysWhereASecretIsMissing() {
		Path file = this.folder.resolve("none");
		assertThatIOException().isThrownBy(() -> Secret.inFile(file).reveal())
			.withMessage(file + ": không đọc được tệp mật khẩu (the file of the secret cannot be read): "
					+ "NoSuchFileException");
		assertThatIOException().isThrownBy(() -> Secret.inVariable("ATTAIN_NO_SUCH_SECRET").reveal())
			.withMessageStartingWith("$ATTAIN_NO_SUCH_SECRET: không có mật khẩu ở đó");
	}

	private Settings read(String yaml) throws IOException {
		Files.writeString(this.folder.resolve(Settings.FILE), yaml);
		return Settings.read(this.folder);
	}

	private List<String> problems(String yaml) {
		return catchThrowableOfType(SettingsException.class, () -> read(yaml)).problems();
	}

}
