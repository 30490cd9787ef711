package attain.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import attain.nightly.Night;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** The command {@code attain} and how its verbs are put together. */
@Command(name = "attain", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
		synopsisSubcommandLabel = "COMMAND",
		header = "Chỉ tiêu nào đã đạt, chỉ tiêu nào chưa, và còn thiếu số liệu của ai.%n"
				+ "(Which promises of a plan are kept, every morning.)%n",
		footer = { "", "Ví dụ (examples):", //
				"  attain run                          đọc input/inbox, công bố output/", //
				"  attain sql \"select * from mart.plan_scoreboard\"", //
				"  attain status                       ai đã nộp, ai còn thiếu", //
				"  attain run --help                   mọi lệnh đều có --help", "",
				"Mã thoát (exit codes): 0 đã công bố (published) · 1 đã công bố, có lỗi mới",
				"(published, new errors) · 2 kiểm tra chặn (a check failed) · 3 bị gãy (broken)",
				"· 4 sai cách dùng hoặc cấu hình (usage or configuration)" })
public final class Attain {

	private static final int HELP_WIDTH = 80;

	private Attain() {
	}

	/** Runs one command and says the exit code of the contract, whatever happens. */
	public static int execute(Terminal terminal, String... arguments) {
		return execute(commandLine(terminal, arguments), terminal, arguments);
	}

	/** Picocli passes exceptions to us, but lets errors such as a full memory through. */
	static int execute(CommandLine commandLine, Terminal terminal, String... arguments) {
		try {
			return commandLine.execute(arguments);
		}
		catch (LinkageError | VirtualMachineError ex) {
			terminal.out().flush();
			terminal.err().println(LogFile.ofFailure(ex));
			return ExitCode.BROKEN;
		}
	}

	/** The command line of the program. */
	private static CommandLine commandLine(Terminal terminal, String... arguments) {
		return commandLine(terminal, Night::run, new FileCheck(), arguments);
	}

	/** In the order of the help. */
	private static Map<String, Supplier<Object>> verbs(Terminal terminal, Function<NightRequest, NightOutcome> night,
			InputCheck check) {
		Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
		verbs.put("run", () -> new RunCommand(terminal, night));
		verbs.put("check", () -> new CheckCommand(terminal, check));
		verbs.put("template", () -> new TemplateCommand(terminal));
		verbs.put("preview", () -> new PreviewCommand(terminal));
		verbs.put("describe", () -> new DescribeCommand(terminal));
		verbs.put("status", () -> new StatusCommand(terminal));
		verbs.put("explain", () -> new ExplainCommand(terminal));
		verbs.put("restore", () -> new RestoreCommand(terminal));
		verbs.put("init", () -> new InitCommand(terminal));
		verbs.put("report", () -> new ReportCommand(terminal));
		verbs.put("publish", () -> new PublishCommand(terminal));
		verbs.put("sql", () -> new SqlCommand(terminal));
		return verbs;
	}

	/**
	 * The command line with the given engines, which are made only when a verb needs
	 * them.
	 * @param arguments what it will be asked; if they begin with a verb, it knows that
	 * verb alone
	 */
	static CommandLine commandLine(Terminal terminal, Function<NightRequest, NightOutcome> night, InputCheck check,
			String... arguments) {
		CommandLine commandLine = new CommandLine(new Attain());
		Map<String, Supplier<Object>> verbs = verbs(terminal, night, check);
		// To look through every verb takes as long as a query: the one that is meant will
		// do.
		Set<String> meant = (arguments.length > 0 && verbs.containsKey(arguments[0])) ? Set.of(arguments[0])
				: verbs.keySet();
		verbs.forEach((name, verb) -> {
			if (meant.contains(name)) {
				commandLine.addSubcommand(verb.get());
			}
		});
		return commandLine.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
			.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
			.setColorScheme(CommandLine.Help.defaultColorScheme((terminal.width() > 0) ? Ansi.ON : Ansi.OFF))
			.setUsageHelpWidth(HELP_WIDTH)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setParameterExceptionHandler(usageErrors(terminal))
			.setExecutionExceptionHandler(failures(terminal));
	}

	private static IParameterExceptionHandler usageErrors(Terminal terminal) {
		return (ParameterException problem, String[] arguments) -> {
			if (arguments.length == 0) {
				problem.getCommandLine().usage(terminal.err());
				return ExitCode.REFUSED;
			}
			String command = problem.getCommandLine().getCommandSpec().qualifiedName();
			terminal.err().println("Sai cách dùng (usage): " + problem.getMessage());
			terminal.err().println("Xem (see): " + command + " --help");
			return ExitCode.REFUSED;
		};
	}

	private static IExecutionExceptionHandler failures(Terminal terminal) {
		return (Exception problem, CommandLine command, CommandLine.ParseResult parsed) -> {
			terminal.out().flush();
			if (problem instanceof RefusedException) {
				terminal.err().println(problem.getMessage());
				return ExitCode.REFUSED;
			}
			terminal.err().println(LogFile.ofFailure(problem));
			return ExitCode.BROKEN;
		};
	}

}
