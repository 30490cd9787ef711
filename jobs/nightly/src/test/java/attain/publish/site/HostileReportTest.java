package attain.publish.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import attain.nightly.OwnInput;
import attain.nightly.SampleNight;
import attain.publish.DataOrigin;
import attain.publish.Snapshot;
import attain.warehouse.SqlFolder;
import com.microsoft.playwright.Browser;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A night in which senders wrote tags, scripts and formulas, and in which one answer is
 * too long for the page: all of it is text, and the long answer is read when asked for.
 */
@ExtendWith({ SampleNight.class, Chromium.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileReportTest {

	private static final String HOSTILE = "=cmd|' /C calc'!A0 </script><script>document.title='x'</script>"
			+ "<img src=x onerror=alert(1)> \" & '";

	private Path folder = Path.of("");

	@BeforeAll
	void publish(SampleNight.Output night, @TempDir Path temporary) throws IOException, SQLException {
		this.folder = temporary;
		Path copy = this.folder.resolve("night.duckdb");
		Files.copy(night.folder().resolve(Snapshot.FILE).toRealPath(), copy);
		assertThat(copy.toFile().setWritable(true)).isTrue();
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + copy);
				Statement statement = connection.createStatement()) {
			String text = "'" + HOSTILE.replace("'", "''") + "'";
			statement.execute("update core.dim_submission set file_name = " + text);
			statement.execute("update mart.attainment_wide set reason_vi = " + text);
			statement
				.execute("insert into mart.finding select finding.* replace (finding_id || '-' || range as finding_id, "
						+ text + " as message_vi) from mart.finding cross join range(9)");
			new Site(new SqlFolder(OwnInput.FOLDER.resolveSibling("sql"))).write(connection, this.folder,
					DataOrigin.DELIVERED);
		}
	}

	@Test
	void isShownAsItIsFromTheDisk(Browser browser) {
		show(browser, this.folder.resolve("report/index.html").toUri().toString());
	}

	@Test
	void isShownAsItIsFromAServer(Browser browser) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			byte[] file = Files.readAllBytes(this.folder.resolve(exchange.getRequestURI().getPath().substring(1)));
			exchange.getResponseHeaders()
				.set("Content-Type",
						exchange.getRequestURI().getPath().endsWith(".js") ? "text/javascript" : "text/html");
			exchange.sendResponseHeaders(200, file.length);
			exchange.getResponseBody().write(file);
			exchange.close();
		});
		server.start();
		try {
			show(browser, "http://localhost:" + server.getAddress().getPort() + "/report/index.html");
		}
		finally {
			server.stop(0);
		}
	}

	private void show(Browser browser, String address) {
		assertThat(this.folder.resolve("report/data/finding.js")).exists();
		try (OpenReport report = new OpenReport(browser, address, "#/targets")) {
			assertThat(report.page().locator("tr.target .reason .vi").first()).hasText(HOSTILE);
			report.go("#/target/LS-104-2023-01");
			assertThat(report.page().locator("#page .verdict-line p")).hasText(HOSTILE);
			assertThat(report.page().locator("#page .files th[scope=row]").first()).hasText(HOSTILE);
			report.go("#/findings");
			assertThat(report.page().locator(".findings")).containsText(HOSTILE);
			assertThat(report.page().locator("img")).hasCount(0);
			assertThat(report.page().locator(".notice")).hasCount(0);
		}
	}

}
