package attain.publish;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutputLockTest {

	@TempDir
	Path output;

	/** Another process that takes the lock, says so, and keeps it until it is killed. */
	static final class Holder {

		public static void main(String[] arguments) throws Exception {
			try (OutputLock lock = OutputLock.acquire(Path.of(arguments[0]), "publish")) {
				System.out.println("held " + (lock != null));
				Thread.sleep(60_000);
			}
		}

	}

	@Test
	void anotherProcessIsTurnedAwayAndAKilledOneLeavesNoLock() throws Exception {
		Process holder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), this.output.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader said = new BufferedReader(
				new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
			assertThat(said.readLine()).isEqualTo("held true");
			assertThatExceptionOfType(OutputBusyException.class)
				.isThrownBy(() -> OutputLock.acquire(this.output, "run"))
				.withMessageContaining(", attain publish từ ")
				.withMessageContaining(", tiến trình " + holder.pid() + " trên ");
			assertThat(LockHolder.read(this.output)).hasValueSatisfying((who) -> {
				assertThat(who.pid()).isEqualTo(holder.pid());
				assertThat(who.mayBeAlive()).isTrue();
			});
		}
		finally {
			holder.destroyForcibly().waitFor();
		}
		assertThat(LockHolder.read(this.output)).as("killed")
			.hasValueSatisfying((who) -> assertThat(who.mayBeAlive()).isFalse());
		try (OutputLock lock = OutputLock.acquire(this.output, "run")) {
			assertThat(lock).isNotNull();
			assertThatExceptionOfType(OutputBusyException.class)
				.isThrownBy(() -> OutputLock.acquire(this.output, "restore"));
			assertThat(LockHolder.read(this.output)).map(LockHolder::command).contains("run");
		}
		assertThat(LockHolder.read(this.output)).isEmpty();
	}

}
