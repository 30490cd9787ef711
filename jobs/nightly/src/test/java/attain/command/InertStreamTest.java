package attain.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Only this program's own signs reach a terminal. */
class InertStreamTest {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final PrintStream stream = InertStream.over(new PrintStream(this.bytes, true, StandardCharsets.UTF_8));

	@Test
	void takesOutWhatATerminalObeys() {
		this.stream.println("\u001B]0;tên\u0007 \u001B[2J\u001B[8mẩn\u001B[1A \u009B2J a\rb");
		this.stream.printf("%s%n", "\u001B[31;5mx");
		assertThat(printed()).isEqualTo("�]0;tên� �[2J�[8mẩn�[1A �2J a�b\n�[31;5mx\n");
	}

	@Test
	void letsColoursTheClearedLineTabsAndLineEndsPass() {
		String own = "\u001B[32m=12\u001B[0m\t\u001B[1;37;41m!\u001B[0m\r\n\r\u001B[Kread 1/2";
		this.stream.print(own);
		assertThat(printed()).isEqualTo(own);
	}

	private String printed() {
		return this.bytes.toString(StandardCharsets.UTF_8);
	}

}
