package attain;

import attain.command.Attain;
import attain.command.Terminal;
import attain.start.FastStart;

/** The program: {@code attain run}, {@code check}, {@code status}, {@code sql}. */
public final class AttainApplication {

	private AttainApplication() {
	}

	/** Runs one command and leaves with the exit code of the contract. */
	public static void main(String[] arguments) {
		FastStart.forgetRefusedArchive();
		Terminal terminal = Terminal.ofProcess();
		int exitCode = Attain.execute(terminal, arguments);
		terminal.flush();
		System.exit(exitCode);
	}

}
