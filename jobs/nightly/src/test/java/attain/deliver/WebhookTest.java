package attain.deliver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import attain.settings.Secret;
import attain.settings.WebhookSettings;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebhookTest {

	private final List<String> posted = new ArrayList<>();

	private final List<String> tokens = new ArrayList<>();

	private final List<Integer> answers = new ArrayList<>();

	private HttpServer server;

	@TempDir
	Path folder;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/hooks", (exchange) -> {
			this.posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			this.tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Token")));
			exchange.sendResponseHeaders(this.answers.isEmpty() ? 200 : this.answers.remove(0), -1);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void postsTheNoticeAsJsonThatAChatCanShow() throws Exception {
		hook().send(Told.NIGHT);
		JsonNode json = JsonMapper.shared().readTree(this.posted.get(0));
		assertThat(json.path("text").asString()).startsWith("[Attain Lạng Sơn] 14/12/2023: đã công bố");
		assertThat(json.path("status").asString()).isEqualTo("published_with_errors");
		assertThat(json.path("exit_code").asInt()).isEqualTo(1);
		assertThat(json.path("counts").path("files_in_inbox").asLong()).isEqualTo(1320);
		assertThat(json.path("first_errors").path(0).path("place").asString()).isEqualTo("bao-cao.xlsx, Biểu 1!C12");
		assertThat(this.tokens).containsExactly("null");
	}

	@Test
	void provesWhoItIsByAHeaderThatIsKeptAsASecret() throws Exception {
		Path token = Files.writeString(this.folder.resolve("token"), "open sesame\n");
		new Webhook(new WebhookSettings(url(), null, "X-Token", Secret.inFile(token))).send(Told.NIGHT);
		assertThat(this.tokens).containsExactly("open sesame");
	}

	@Test
	void triesThreeTimesWhenTheServerIsBusy() throws Exception {
		this.answers.addAll(List.of(503, 429));
		hook().send(Told.NIGHT);
		assertThat(this.posted).hasSize(3);
	}

	@Test
	void saysWhyItDidNotArrive() throws Exception {
		this.answers.addAll(List.of(500, 502, 503));
		assertThatExceptionOfType(DeliveryFailedException.class).isThrownBy(() -> hook().send(Told.NIGHT))
			.withMessage("webhook 127.0.0.1: không báo được, hãy xem địa chỉ và mạng "
					+ "(not told: look at the address and the network): HTTP 503");
		this.answers.add(404);
		assertThatExceptionOfType(DeliveryFailedException.class).isThrownBy(() -> hook().send(Told.NIGHT))
			.withMessageEndingWith("HTTP 404");
		assertThat(this.posted).as("one that refuses is asked once").hasSize(4);
	}

	@Test
	void followsNoRedirect() throws Exception {
		this.answers.add(302);
		assertThatExceptionOfType(DeliveryFailedException.class).isThrownBy(() -> hook().send(Told.NIGHT));
		assertThat(this.posted).hasSize(1);
	}

	@Test
	void givesUpWhereNobodyListens() throws Exception {
		int port;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		WebhookSettings nowhere = new WebhookSettings("http://127.0.0.1:%d/".formatted(port), null, "", null);
		assertThatExceptionOfType(DeliveryFailedException.class)
			.isThrownBy(() -> new Webhook(nowhere, Duration.ofMillis(1)).send(Told.NIGHT))
			.withMessageEndingWith("không kết nối được (no connection)");
	}

	@Test
	void neverTellsASecretAddress() throws Exception {
		Path secret = Files.writeString(this.folder.resolve("hook"), "no address/T0PSECRET");
		Webhook hook = new Webhook(new WebhookSettings(null, Secret.inFile(secret), "", null));
		assertThatExceptionOfType(DeliveryFailedException.class).isThrownBy(() -> hook.send(Told.NIGHT))
			.withMessageContaining(secret + ": không phải địa chỉ")
			.satisfies((failure) -> assertThat(failure).hasMessageNotContaining("T0PSECRET"));
		Files.writeString(secret, url() + "\n");
		hook.send(Told.NIGHT);
		assertThat(this.posted).hasSize(1);
	}

	@Test
	void neverTellsAProofThatNoHeaderCanCarry() throws Exception {
		Path token = Files.writeString(this.folder.resolve("token"), "T0PSECRET\nsecond line");
		Webhook hook = new Webhook(new WebhookSettings(url(), null, "X-Token", Secret.inFile(token)));
		assertThatExceptionOfType(DeliveryFailedException.class).isThrownBy(() -> hook.send(Told.NIGHT))
			.withMessageContaining(token + " không gửi được")
			.satisfies((failure) -> assertThat(failure).extracting(WebhookTest::trace)
				.asString()
				.doesNotContain("T0PSECRET"));
	}

	private static String trace(Throwable failure) {
		StringWriter trace = new StringWriter();
		failure.printStackTrace(new PrintWriter(trace, true));
		return trace.toString();
	}

	private Webhook hook() {
		return new Webhook(new WebhookSettings(url(), null, "", null), Duration.ofMillis(1));
	}

	private String url() {
		return "http://127.0.0.1:%d/hooks/secret-path".formatted(this.server.getAddress().getPort());
	}

}
