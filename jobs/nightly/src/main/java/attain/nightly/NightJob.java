package attain.nightly;

import java.util.List;

import javax.sql.DataSource;

import attain.warehouse.ModelsAhead;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Runs the steps of a night as a Spring Batch job, and picks up one that was killed. */
final class NightJob implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final NightRun run;

	NightJob(NightRun run, NightParts parts, ModelsAhead models, SqlFolder sql, Warehouse warehouse, JobStore jobs,
			StepWatch watch) {
		this.run = run;
		this.context.setAllowBeanDefinitionOverriding(false);
		this.context.registerBean("dataSource", DataSource.class, jobs::dataSource);
		this.context.registerBean(NightRun.class, () -> run);
		this.context.registerBean(Warehouse.class, () -> warehouse);
		this.context.registerBean(ModelsAhead.class, () -> models);
		this.context.registerBean(SqlFolder.class, () -> sql);
		this.context.registerBean(StepWatch.class, () -> watch);
		this.context.registerBean(Forms.class, parts::forms);
		this.context.registerBean(ReferenceTables.class, parts::reference);
		this.context.registerBean(Publication.class, parts::publication);
		this.context.registerBean(FileReader.class, () -> new FileReader(parts.forms(), run.program().fingerprint()));
		// Under their full names: the short ones belong to the steps.
		for (Class<?> work : List.of(PendingFiles.class, RawFiles.class, Receive.class, Conform.class, Judge.class,
				Verify.class, RunReport.class, Publish.class)) {
			this.context.registerBean(work.getName(), work);
		}
		this.context.register(JobRepositoryConfiguration.class, NightJobConfiguration.class);
		this.context.refresh();
	}

	/**
	 * Runs the job to its end. The caller holds the lock of the output folder: whatever
	 * the repository calls running was killed.
	 * @throws JobStoreDamagedException if the repository starts no job; what a step
	 * throws is told by the execution
	 */
	JobExecution run() throws JobStoreDamagedException {
		JobRepository repository = this.context.getBean(JobRepository.class);
		JobOperator operator = this.context.getBean(JobOperator.class);
		try {
			repository.findRunningJobExecutions(NightJobConfiguration.JOB_NAME).forEach(operator::recover);
			return operator.start(this.context.getBean(Job.class), parameters(repository));
		}
		catch (JobExecutionException | RuntimeException ex) {
			throw new JobStoreDamagedException(ex);
		}
	}

	/**
	 * Date and fingerprint say which night this is. A night that was completed and is run
	 * all the same (another was published since, or the snapshot is gone) counts as
	 * another attempt.
	 */
	private JobParameters parameters(JobRepository repository) {
		long attempt = 1;
		while (isCompleted(repository, parameters(attempt))) {
			attempt++;
		}
		return parameters(attempt);
	}

	private JobParameters parameters(long attempt) {
		return new JobParametersBuilder().addLocalDate("businessDate", this.run.businessDate())
			.addString("fingerprint", this.run.identity().fingerprint())
			.addLong("attempt", attempt)
			.toJobParameters();
	}

	private static boolean isCompleted(JobRepository repository, JobParameters parameters) {
		JobInstance instance = repository.getJobInstance(NightJobConfiguration.JOB_NAME, parameters);
		if (instance == null) {
			return false;
		}
		JobExecution last = repository.getLastJobExecution(instance);
		return last != null && last.getStatus() == BatchStatus.COMPLETED;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
