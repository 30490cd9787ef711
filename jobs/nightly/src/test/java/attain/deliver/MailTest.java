package attain.deliver;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

import attain.settings.MailSettings;
import attain.settings.MailSettings.Security;
import attain.settings.Secret;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailTest {

	@TempDir
	Path folder;

	@Test
	void mailsTheNoticeToEveryReceiver() throws Exception {
		try (PostOffice office = new PostOffice(false)) {
			mail(office, Security.NONE, null).send(Told.NIGHT);
			assertThat(office.lines()).contains("MAIL FROM:<attain@example.vn>", "RCPT TO:<a@example.vn>",
					"RCPT TO:<b@example.vn>");
			MimeMessage message = message(office.lines());
			assertThat(message.getSubject()).isEqualTo(new NoticeText(Told.NIGHT).subject());
			assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
				.isEqualTo(new NoticeText(Told.NIGHT).body().strip());
			assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		}
	}

	@Test
	void logsInWithAPasswordThatIsKeptAsASecret() throws Exception {
		Path password = Files.writeString(this.folder.resolve("password"), "hunter2\n");
		try (PostOffice office = new PostOffice(false)) {
			mail(office, Security.NONE, Secret.inFile(password)).send(Told.NIGHT);
			assertThat(office.lines()).anySatisfy((line) -> assertThat(plain(line)).endsWith("hunter2"));
		}
	}

	@Test
	void sendsNothingInTheOpenWhereTlsIsAskedFor() throws Exception {
		try (PostOffice office = new PostOffice(false)) {
			assertThatExceptionOfType(DeliveryFailedException.class)
				.isThrownBy(() -> mail(office, Security.STARTTLS, null).send(Told.NIGHT))
				.withMessageStartingWith("mail a@example.vn, b@example.vn (127.0.0.1:" + office.port()
						+ "): không gửi được, hãy xem máy chủ thư và mật khẩu")
				.withMessageContaining("STARTTLS is required");
			assertThat(office.lines()).noneMatch((line) -> line.startsWith("MAIL"));
		}
	}

	@Test
	void saysWhyItWasNotTaken() throws Exception {
		try (PostOffice office = new PostOffice(true)) {
			assertThatExceptionOfType(DeliveryFailedException.class)
				.isThrownBy(() -> mail(office, Security.NONE, null).send(Told.NIGHT))
				.withMessageContaining("550 nobody here");
		}
	}

	@Test
	void saysWhichSecretIsMissing() throws Exception {
		Path none = this.folder.resolve("none");
		try (PostOffice office = new PostOffice(false)) {
			assertThatExceptionOfType(DeliveryFailedException.class)
				.isThrownBy(() -> mail(office, Security.NONE, Secret.inFile(none)).send(Told.NIGHT))
				.withMessageContaining(none + ": không đọc được tệp mật khẩu");
		}
	}

	private static Mail mail(PostOffice office, Security security, @Nullable Secret password) {
		return new Mail(new MailSettings("127.0.0.1", office.port(), security, "attain", password, "attain@example.vn",
				List.of("a@example.vn", "b@example.vn")));
	}

	private static MimeMessage message(List<String> lines) throws Exception {
		String data = String.join("\r\n", lines.subList(lines.indexOf("DATA") + 1, lines.lastIndexOf(".")));
		return new MimeMessage(Session.getInstance(new Properties()),
				new ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8)));
	}

	/** The login, which a mail server is told in Base64. */
	private static String plain(String line) {
		String last = line.substring(line.lastIndexOf(' ') + 1);
		try {
			return new String(Base64.getDecoder().decode(last), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
