package attain.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import attain.bench.peer.LineProcessor.Line;
import attain.bench.peer.LineProcessor.Observation;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.MultiResourceItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.builder.MultiResourceItemReaderBuilder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Spring Batch the textbook way: FlatFileItemReader, a processor, JdbcBatchItemWriter
 * into DuckDB, a thousand rows a chunk. It makes the observations of form F12 and nothing
 * after them.
 */
public final class BatchPeer {

	private static final int CHUNK = 1000;

	private static final String TABLE = """
			create table fct_observation (measure_code varchar, org_unit_code varchar, period_code varchar,
			breakdown_code varchar, value decimal(28, 10), known_from date, file_name varchar, cell_ref varchar)""";

	private static final String INSERT = "insert into fct_observation values (?, ?, ?, ?, ?, ?, ?, ?)";

	private BatchPeer() {
	}

	/**
	 * Reads an input folder of kind csv into {@code batch.duckdb} in a new output folder.
	 */
	public static void main(String[] args) throws Exception {
		Path output = Files.createDirectories(Path.of(args[1]));
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + output.resolve("batch.duckdb"));
				Statement statement = connection.createStatement()) {
			statement.execute(TABLE);
			JobRepository jobs = new ResourcelessJobRepository();
			TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
			operator.setJobRepository(jobs);
			operator.setJobRegistry(new MapJobRegistry());
			operator.afterPropertiesSet();
			Job job = job(jobs, new SingleConnectionDataSource(connection, true), Path.of(args[0]));
			if (operator.start(job, new JobParameters()).getStatus() != BatchStatus.COMPLETED) {
				System.exit(1);
			}
		}
	}

	private static Job job(JobRepository jobs, SingleConnectionDataSource database, Path input)
			throws IOException, SQLException {
		JdbcBatchItemWriter<Observation> writer = writer(database);
		ItemWriter<Stream<Observation>> flat = (rows) -> writer
			.write(new Chunk<>(rows.getItems().stream().flatMap((row) -> row).toList()));
		Step read = new StepBuilder("read", jobs).<Line, Stream<Observation>>chunk(CHUNK)
			.transactionManager(new JdbcTransactionManager(database))
			.reader(reader(input))
			.processor(new LineProcessor(input))
			.writer(flat)
			.build();
		return new JobBuilder("textbook", jobs).start(read).build();
	}

	private static MultiResourceItemReader<Line> reader(Path input) throws IOException {
		FlatFileItemReader<Line> lines = new FlatFileItemReaderBuilder<Line>().name("lines")
			.linesToSkip(1)
			.delimited()
			.delimiter(";")
			.names("commune", "fibre_lines", "fibre_covered_households", "smartphone_sims", "signature_certificates",
					"month", "class", "fibre_households", "signature_certificates_valid", "commune_fibre")
			.fieldSetMapper(Line::new)
			.build();
		try (Stream<Path> files = Files.walk(input.resolve("inbox"))) {
			return new MultiResourceItemReaderBuilder<Line>().name("files")
				.resources(files.filter((file) -> file.getFileName().toString().startsWith("VNPT_"))
					.map(FileSystemResource::new)
					.toArray(Resource[]::new))
				.delegate(lines)
				.build();
		}
	}

	private static JdbcBatchItemWriter<Observation> writer(SingleConnectionDataSource database) throws SQLException {
		JdbcBatchItemWriter<Observation> writer = new JdbcBatchItemWriterBuilder<Observation>().dataSource(database)
			.sql(INSERT)
			.assertUpdates(false)
			.itemPreparedStatementSetter((observation, statement) -> observation.fill(statement))
			.build();
		writer.afterPropertiesSet();
		return writer;
	}

}
